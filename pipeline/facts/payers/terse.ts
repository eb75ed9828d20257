/**
 * Payers of a field on funding that says nothing but who pays, and what: 中央80%、地方20%; 就业补助资金; 其中中央402元，省200元.
 * No verb is needed there: what stands round the names is a figure, a joint or the end.
 */
/** Where payers stand who are named together. */
interface Place {
  start: number;
  end: number;
  clauseStart: number;
}

/** 80%, 百分之六十, 1000万元, 六成, 全额 */
const FIGURE =
  '(?:[0-9][0-9.,]{0,12} ?%|百分之[零一二三四五六七八九十百点0-9]{1,6}|[0-9][0-9., ]{0,13}[万亿]?元(?:/[一-龥]{1,3}(?:·[年月])?)?(?: ?[×*] ?[0-9.]{1,5} ?%)?|[一二三四五六七八九](?:成|折)|全额|全部)';
/** 市级|每年不少于300万元, 县|各30%, 县级|涉农整合资金 */
const BEHIND = new RegExp(
  `^ ?(?:自筹|出资|预算|(?!政府债|债券|负责|统筹|安排|通过)[^，。；、：由对捐等0-9的]{0,14}?(?:资金|经费|财力|预算|投入)|财力)?(?:：|为|按|各)?(?:每人|每年|年|每月|月|每生|人均|户均|不少于|不低于|不超过|约| ){0,4}(?:${FIGURE}(?:以上|左右)?(?:/[人生户年月]|的比例|部分)?(?:统筹|筹集|筹措|解决|承担)?|等)? ?(?=[、，。；）和与及]|$)`,
);
/** What stands before them: the beginning of a clause, a joint, 其中, 由; a word that leads from the cost to them. */
const AHEAD =
  /(?:^|[，。；：、（]|[和与及]|其中[：，]?|由|从|通过|使用|按照?|支出责任|资金来源|经费来源|所需资金|所需经费|资金|经费|支出)(?:主要|统一|为| ){0,2}$/;
/** 地方加发部分|省、市、县: whose the part is. */
const PART = /部分$/;

/** Whether a run stands where nothing but payers stands. */
export function isTerse(text: string, run: Place): boolean {
  const before = text.slice(Math.max(run.clauseStart, run.start - 12), run.start);
  const after = text.slice(run.end, run.end + 40);
  return (before === '' || AHEAD.test(before) || PART.test(before)) && BEHIND.test(after);
}
