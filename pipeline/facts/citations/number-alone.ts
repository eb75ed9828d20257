/** Documents cited by their number alone: 按国发〔2014〕17号文件执行, 依据：青民发〔2023〕12号 (record contract, section 3.5). */
import { readDocumentNumber } from './numbers.ts';

const GAP = '\\s{0,3}';
/** 〔2022〕9号; 2 and 号 as readDocumentNumber has them. */
const YEAR_AND_SERIAL = new RegExp(
  `[〔（]${GAP}(?:19|20)\\d\\d${GAP}年?${GAP}[〕）]${GAP}(?:第${GAP})?\\d(?:${GAP}\\d){0,4}${GAP}号(?![楼院线馆门厅窗桌车])`,
  'g',
);
/** The words before the year, without a line's end: an organ's code ends them. */
const RUN = /[\u3400-\u9fff〇]{2,20}$/;
/** What governs a number and is no part of its code: 按|炎办发, 文件精神和|民发, 转发|国发. */
const GOVERNING =
  /.*(?:按照|按|依据|根据|执行|参照|依照|遵照|落实|贯彻|转发|印发|以及|以|见|文件|文号|精神|要求|通知|规定|办法|意见|方案|号|为|的|由|自|详|令)(?=.{2})/;
const JOINING = /^[和及与并或](?=.{2})/;
/** Round brackets stand round other years too: 青民发（2016）13号, but no 项目（2020）5号. */
const CODE_ENDS = /[发办规函字文通告电秘批综]$/;
/** ×民发〔2021〕5号: whose number it is was taken out. */
const MASKED = /[×xX*＊某]$/;
/** 《X》（…: what stands in that bracket is the title's. */
const BEHIND_TITLE = /》\s{0,2}（[^）]*$/;
const LONGEST_CODE = 12;

export interface NumberAlone {
  start: number;
  end: number;
  value: string;
}

/** Numbers of documents in a folded text, in order; those inside titles and behind them are for the caller to leave out. */
export function findNumbersAlone(flat: string): NumberAlone[] {
  return [...flat.matchAll(YEAR_AND_SERIAL)].flatMap((match): NumberAlone[] => {
    const window = flat.slice(Math.max(0, match.index - 24), match.index);
    const run = RUN.exec(window.trimEnd())?.[0] ?? '';
    const governed = run.replace(GOVERNING, '');
    // 国发〔2014〕17号和|财社〔2015〕2号, but 和政办发〔2020〕1号
    const code =
      /[号》]）?[、，\s]?$|[号》]）?[和及与]/.test(window.slice(0, window.length - governed.length)) ||
      governed !== run
        ? governed.replace(JOINING, '')
        : governed;
    const before = window.trimEnd().slice(0, -code.length);
    if (MASKED.test(before) || BEHIND_TITLE.test(before)) return [];
    if (code.length < 2 || code.length > LONGEST_CODE) return [];
    if (match[0].startsWith('（') && !CODE_ENDS.test(code)) return [];
    const start = match.index - (window.length - window.trimEnd().length) - code.length;
    const number = readDocumentNumber(flat.slice(start, match.index + match[0].length));
    return number ? [{ start, end: start + number.length, value: number.value }] : [];
  });
}
