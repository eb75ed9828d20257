/** How to tell a page's furniture from its article: by tags, by the names that sites give their parts, and by wording. */
import type { Element } from 'hast';
import { FIELD_LABELS, LABEL_ENDING } from '../../words/field-labels.ts';
import { meantByForm } from '../../words/label-forms.ts';
import { TEN } from '../../words/numerals.ts';
import { nameOf } from './tags.ts';

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer']);

const named = (parts: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${parts.join('|')})(?=$|[\\s_-])`, 'u');

/** Parts of class and id names, hints only: a part with much prose in it is no furniture whatever it is called. */
const SURE_NAMES = named([
  'nav',
  'navbar',
  'menu',
  'crumbs?',
  'breadcrumbs?',
  'dqwz',
  'share',
  'bdshare\\w*',
  'fenxiang',
  'foot',
  'footer',
  'copyright',
  'sidebar',
  'related',
  'xgwj',
  'xglj',
  'search',
  'hot',
  'rank',
  'toolbar',
  'pre-?next',
  'qrcode',
  'ewm',
  'erweima',
  'login',
  'comment',
  'gotop',
  'back-?top',
]);
const LIKELY_NAMES = named([
  'location',
  'position',
  'weizhi',
  'lm',
  'bottom',
  'side',
  'right',
  'tools?',
  'print',
  'close',
  'opt',
  'banner',
  'logo',
  'top',
  'header',
  'head-?bar',
  'date',
  'float',
  'zan',
  'fontsize',
  'font-size',
  'info',
  'meta',
  'laiyuan',
  'source',
  'ly',
  'time',
  'fj',
  'fujian',
  'attach\\w*',
]);
/** A part named so may hold up to this share of a page's prose and still be left out. */
const SURE_SHARE = 0.5;
const LIKELY_SHARE = 0.2;

/** Names that content systems give to the body of an article. */
const BODY_NAMES =
  /(?:^|[\s_-])(?:zoom|trs_editor|trs_uedit\w*|ucap-?content|ucapcontent|pages?_content|article-?con(?:tent)?|article-?body|articlecontent|news-?content|newscontent|con-?text|content-?text|view|ewb-article|vsb_content|v_news_content|bt_content|xxgk-?content|zwcontent|wenzhang|nr)(?=$|[\s_-])/;

/** Words of a page that no notice holds. Shown with what follows them in real pages. */
const UI_WORDS = [
  '当前位置',
  '您(?:现在|当前)?(?:所在)?的?位置',
  '分享到',
  '【?打印(?:本页|此页|】)',
  '【?关闭(?:窗口|本页|】)',
  '上一篇[:：]',
  '下一篇[:：]',
  '浏览(?:次数|量|人数)',
  '阅读(?:次数|量)',
  '访问(?:次数|量)',
  '点击(?:数|次数|率|量)[:：]',
  '字(?:体|号)(?:大小)?[:：]',
  '【?字体[:：]',
  '扫一扫',
  '无障碍(?:阅读|浏览)',
  '长者(?:模式|版)',
  '网站地图',
  '网站标识码',
  'ICP备',
  '公网安备',
  '版权所有',
  '版权声明',
  '返回顶部',
  '责任编辑[:：]',
  '相关(?:阅读|链接|文章|稿件|附件下载)',
  '热点排行',
  '友情链接',
  '技术支持[:：]',
  '设为首页',
  '加入收藏',
  '收藏本站',
  '(?:发布|更新)(?:时间|日期)[:：]',
  '^首页\\S{0,4}[>＞»›→/|-]',
  '[【\\[［](?:打印|关闭|收藏)\\S{0,4}[】\\]］]',
  '违者必究',
  '(?:未经许可|注明来源)',
  '主办(?:单位)?[:：]\\S{1,40}承办(?:单位)?[:：]',
  '(?<!资金|经费|费用|财力|收入|保障|筹资|补助)(?:信息|稿件|文章)?来源[:：]\\S{1,30}\\s*$',
  '手机版',
  '^微信公众号',
];
const UI = new RegExp(UI_WORDS.join('|'), 'u');
/** No longer text is judged by such words: a service may run a 微信公众号. */
const UI_LENGTH = 160;

/** Heads of the table of particulars that sites print above a document of 政务公开. */
const PARTICULARS =
  /索引号|文号|主题分类|发布日期|体裁分类|发布机构|发文机关|发文日期|成文日期|公开方式|公开日期|发文字号|有效性|组配分类/gu;

/** 文号：某政发〔2023〕105号: what a document's line of particulars says and no other part of the page may. */
const NUMBER_LINE =
  /(?:文号|发文字号)[:：]\p{Script=Han}{2,16}[〔﹝[]\d{4}[〕﹞\]]|^\p{Script=Han}{2,16}[〔﹝[]\d{4}[〕﹞\]]第?\d{1,5}号/u;

/** A line of particulars with the number, and not the table of them all. @param text without white space */
export const isNumberLine = (text: string): boolean =>
  text.length <= 120 && NUMBER_LINE.test(text) && !/索引号|机关|机构/u.test(text);

/** Furniture by its tag or name, as far as the share of the page's prose that it holds allows. */
export function isNamedFurniture(element: Element, share = 0): boolean {
  if (FURNITURE_TAGS.has(element.tagName) || SURE_NAMES.test(nameOf(element))) return share < SURE_SHARE;
  return LIKELY_NAMES.test(nameOf(element)) && share < LIKELY_SHARE;
}
export const isNamedBody = (element: Element): boolean => BODY_NAMES.test(nameOf(element));

// 经费来源：市财政, 办理方式：微信扫一扫: a field of a service may say what pages say of themselves.

const LABELLED = new RegExp(
  `^(?:[\\p{P}\\p{S}\\d①-⑳⑴-⒇${TEN}]{0,6})([\\p{Script=Han}]{2,12})[】］\\]〕）]{0,2}[:：]`,
  'u',
);
/** 发布单位：, 来源：, 点击数：, 主办单位： */
const OF_SITES =
  /^(?:(?:信息|稿件|文章|新闻)?来源|发布|更新|浏览|阅读|访问|点击|打印|字[体号]|责任编辑|编辑|技术|主办|承办|版权|索引|网站|备案|当前|您|信息)/u;
const STRONG = new RegExp(
  `(?:${Object.values(FIELD_LABELS)
    .flat()
    .filter((label) => label.length >= 4 && /^\p{Script=Han}+$/u.test(label) && !OF_SITES.test(label))
    .join('|')})[】］〕]?[:：]`,
  'u',
);

function saysField(text: string): boolean {
  const word = LABELLED.exec(text)?.[1];
  const label = word !== undefined && !OF_SITES.test(word);
  return (label && (LABEL_ENDING.test(word) || meantByForm(word) !== null)) || STRONG.test(text);
}

/** Words of the page and not of the article. @param text without white space */
export function saysUi(text: string): boolean {
  return text.length <= UI_LENGTH && UI.test(text) && !saysField(text);
}

/** A table of particulars: 索引号 010289/2023-00041 主题分类 发展改革. @param text without white space */
export function isParticulars(text: string): boolean {
  return text.length <= 600 && new Set(text.match(PARTICULARS) ?? []).size >= 2;
}
