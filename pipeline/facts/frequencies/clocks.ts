/** Service clocks: 每周5×8小时 is 40 hours a week, 7×24小时 168, a service open 24小时 is open 24 hours a day. Folded texts. */

import { matchesOf } from '../../text/matches.ts';
import type { Every } from './period-words.ts';

export interface Clock {
  start: number;
  end: number;
  hours: number;
  every: Every;
}

const FIGURES: Readonly<Record<string, number>> = { 五: 5, 六: 6, 七: 7 };
/** 每周5×8小时 · 7天×24小时 · 7天24小时 · 7*24热线. */
const WEEKLY =
  /(?:每周 ?)?(?<![0-9.])([5-7五六七]) ?(?:天? ?[×xX*✕╳✖╳·] ?|天 ?(?=24))(24|1[0-2]|[6-9]) ?(?:小时|h|H)?(?![0-9.])/g;
/** 24×7小时, the other way round. */
const TURNED = /(?:每周 ?)?(?<![0-9.])(24|8) ?小?时? ?[×xX*✕╳✖] ?([57]) ?(?:天|小时)?(?![0-9.])/g;
const AROUND_THE_CLOCK =
  /(?<![0-9.](?=[0-9]))(?<![7七]天 ?)(?<!(?<!365)[×xX*✕╳✖] ?)(?:(?:全年)?(?:365|三百六十五)天?(?: ?[×xX*] ?|[、，])?(?:每天|每日)?|全天候?|昼夜)?(?:24|二十四) ?(?:个)?小时(?!以?内|之内|以上|后|前|响应)/g;
/** What a service does that is always open; 24小时应急响应 and 24小时办结 are deadlines. */
const OPEN_BEHIND =
  /^(?:滚动|循环|全天|全年|全程|免费|专人|不间断|连续|轮流|轮班|持续|随时|自助|对外|人工|在线|热线|电话|值班|值守|开放|营业|服务|接听|接警|接诊|接待|接报|应诊|应答|急诊|急救|受理|咨询|救助|求助|救援|运行|运转|待命|待岗|在岗|监测|监控|监护|照护|照料|畅通|开通|可|的|不打烊|无休|语音|视频|智能|线上|网上|应急值|备勤|备班|供水|供电|供气|供暖|供热|巡查|巡逻|巡护|通航|通行|候诊|照看|看护|看管|守护|陪护|托管|自助借还|借还|投递|运营|经营|轮值|轮岗|开门|供应|提供|出警|接运|巡防|接单|守望|监护)/;
/** 24小时|欠薪投诉举报服务, 24小时|驻勤，: whatever the service is; 24小时动态血压 is a measurement. */
const SERVICE_BEHIND =
  /^(?!动态|尿|平均)(?:[\u4e00-\u9fff]{1,8}(?:服务|热线|专线|值守|受理)|(?!左右|以|之|不等|为|时效|期|公示|观察|隔离|留)[\u4e00-\u9fff]{2}(?:[，。；、]|$))/;
/** 提前24小时通知, 满24小时: how long. */
const LENGTH_BEFORE = /(?:提前|超过?|满|少于|低于|在|于|过|近|约)$/;
const DEADLINE_BEHIND =
  /^[^，。；]{0,6}(?:响应|办结|处置|反馈|回复|答复|送达|到达|到位|报告|修复|恢复|解决|到场|到岗)/;

/** Clocks of a folded text, in order. */
export function findClocks(text: string): Clock[] {
  const found: Clock[] = [];
  const weekly = (match: RegExpMatchArray, days: number, hours: number): void => {
    found.push({
      start: match.index!,
      end: match.index! + match[0].length,
      hours: days * hours,
      every: { n: 1, unit: 'week' },
    });
  };
  for (const match of matchesOf(text, WEEKLY))
    weekly(match, FIGURES[match[1]!] ?? Number(match[1]), Number(match[2]));
  for (const match of matchesOf(text, TURNED)) weekly(match, Number(match[2]), Number(match[1]));
  for (const match of matchesOf(text, AROUND_THE_CLOCK)) {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 10).replace(/^[”"）]/, '');
    if (DEADLINE_BEHIND.test(behind)) continue;
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const open =
      OPEN_BEHIND.test(behind) ||
      (SERVICE_BEHIND.test(behind) && !LENGTH_BEFORE.test(before)) ||
      /全天候?|昼夜|365/.test(match[0]) ||
      /(?:每天|每日|全天|全天候|实行|保持)(?:为|：)?$/.test(before);
    // 每天24小时 belongs to its period word.
    const each = /(?:每天|每日)$/.exec(before);
    if (open)
      found.push({
        start: match.index - (each?.[0].length ?? 0),
        end,
        hours: 24,
        every: { n: 1, unit: 'day' },
      });
  }
  return found.sort((a, b) => a.start - b.start);
}
