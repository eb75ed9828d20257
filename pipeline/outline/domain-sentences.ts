/**
 * How a text counts the services of a domain, and how it names them: one grammar for the counts that a letter declares and for the
 * lists of an interpretation. Patterns are built of named parts (free spacing: blanks in them mean nothing) and run on folded text.
 */

import XRegExp from 'xregexp/xregexp-all.js';
import { CHANGES, DOMAIN_SECURED, NATION_HEADS } from '../words/domains.ts';
import { TEN } from '../words/numerals.ts';

const part = (pattern: string, parts: Readonly<Record<string, RegExp>> = {}): RegExp =>
  XRegExp.build(pattern, parts, 'x');

const number = part(String.raw`[\d${TEN}百两]{1,5}`);
const word = part(String.raw`[\u4e00-\u9fff]{2,14}?`);
/** 4个方面  三类 */
const ofAspects = part(String.raw`(?<aspectCount> {{number}} ) \s{0,2} 个? (?: 方面 | 小?类 | 大类 )`, {
  number,
});
/** 一是  其次，在: what joins a domain to the one before it. */
const said = part(String.raw`(?: 其中 | 首先 | 其次 | 再次 | 最后 | [${TEN}]{1,3} 是 ) ,? 在?`);
const parts = {
  number,
  word,
  /** Where a sentence or a line begins. */
  start: part(String.raw`(?: ^ | [。;:\n] ) \s{0,12}`),
  /** 其中，幼有所育领域3项; 一是…; （1）…: what stands before the name of a domain. */
  lead: part(
    String.raw`(?: (?: 其中 | 具体 (?: 来看 | 而言 | 来说 | 为 | 是 )? | 分领域看 | 从领域看 ) [,:]? \s{0,2} )?
      (?: [${TEN}]{1,3} 是 | \(? [\d${TEN}]{1,3} [)、.] | [①-⑳] )? \s{0,2}`,
  ),
  /** 幼有所育  “学有所教”  【老有所养】 */
  domain: part(String.raw`[“"【]? (?<domain> {{word}} ) [”"】]?`, { word }),
  /** A domain of the national standard, with nothing to tell it by but its name. */
  known: part(`[“"]? (?<domain> [${NATION_HEADS}]有所. | ${DOMAIN_SECURED} ) [”"]? (?: 领域 | 方面 | 类 )?`),
  /** 主要包括  明确了 */
  holds: part('(?: 主要 )? (?: 包括 | 包含 | 涵盖 | 涉及 | 明确 | 提供 | 设置 | 列出 ) (?: 了 )?'),
  /** 幼有所育领域包括, and before a count nothing: 幼有所育3个方面 */
  domainHolds: part(
    String.raw`(?: {{said}} ,? )? (?<domain> [\u4e00-\u9fff“”"]{2,16}? ) (?: 领域 | 方面 )? [。,]?
      (?: 共? (?: 包括 | 设置 ) | 包含 | 涵盖 | 涉及 | 设有 | 列出 | 共有 | 共 (?! 服务 ) | (?= {{number}} \s{0,2} 个? (?: 方面 | 小?类 ) ) )`,
    { number, said },
  ),
  ofAspects,
  /** ，共4项（ behind the name of an aspect */
  counted: part(
    String.raw`,? \s? \(? (?: 共计 | 共有 | 共 | 有 )? \s? (?<count> {{number}} ) \s? [个项] (?: 具体 )? (?: 服务 )? (?: 项目 | 事项 )? \)?`,
    { number },
  ),
  /** 等4项  ，共计12个 */
  inAll: part(
    String.raw`等? ,? (?: 共计 | 共有 | 共 | 合计 | 计 )? \s{0,2} (?<count> {{number}} ) \s{0,2} [个项]`,
    { number },
  ),
  /** What 9项 may go on with: 具体服务项目 */
  services: part('(?: 具体 )? (?: 基本 )? (?: 公共 )? (?: 服务 )? (?: 项目 | 事项 )?'),
  namely: part('(?: 分别为 | 分别是 | 具体为 | 具体包括 | 主要包括 | 包括 | 即 | 为 | 是 )'),
};

/** A form of such sentences; its example is one, and a test reads it. */
export interface DomainForm {
  readonly example: string;
  readonly pattern: RegExp;
  /** What each ends with, where that is found sooner than its beginning; a text without it has none of the form. */
  readonly ends: RegExp | null;
}
const form = (example: string, pattern: string, ends = ''): DomainForm => ({
  example,
  pattern: XRegExp.build(pattern + ends, parts, 'gx'),
  ends: ends === '' ? null : XRegExp.build(ends, parts, 'x'),
});

/** The forms that name services. `names` is their list; of COUNTED and HEADED it follows the match. */
export const COUNTED = form(
  '幼有所育领域包括优孕优生服务、儿童健康服务等两个方面9项服务，分别为农村免费孕前优生健康检查、预防接种',
  String.raw`{{domainHolds}} (?<aspects> [^。;!?]{0,300}? ) 等? 共?
    (?: {{ofAspects}} \s{0,2} [,、]? (?: 共计? | 的 )? \s{0,2} )?`,
  String.raw`(?<count> {{number}} ) \s{0,2} [个项] {{services}} [,:]? \s{0,2} (?: {{namely}} :? | (?<= : ) )`,
);
export const LISTED = form(
  '一是幼有所育方面，包括免费孕前优生健康检查、预防接种等2项服务。',
  String.raw`{{start}} {{lead}} 在? {{domain}} (?: 服务 )? (?: 领域 | 方面 )? [,:。]? \s{0,2} {{holds}} :?
    (?<names> (?: [^。;] | ; (?! [^。;]{0,40}? (?: 包括 | 包含 | 涵盖 | 方面 | 领域 ) ) ){4,800}? ) {{inAll}} {{services}} (?= [。;,\n] | $ )`,
);
export const HEADED = form(
  '幼有所育（4项）：免费孕前优生健康检查、预防接种；学有所教类4项，包括学前教育资助',
  String.raw`{{start}} {{lead}} {{domain}} (?: 领域 | 方面 | 类 )? (?: 服务 (?: 清单 | 项目 )? )? :? \s{0,2} \(? 共? 有? (?<count> {{number}} ) \s? [个项] {{services}} \)?
    (?: [:\n] | , \s{0,2} (?: 主要 )? (?: 包含 | {{namely}} ) :? ) \s{0,2}`,
);
export const UNCOUNTED = form(
  '优军服务保障领域，包括优待抚恤、退役军人安置。',
  String.raw`(?: ^ | [。;:\n、.)] ) \s{0,4} {{known}} [,:]? \s{0,2} (?: {{holds}} | 有 ) :? \s{0,2} (?<names> [^。;!?]{4,800} )`,
);
export const IN_BRACKETS = form(
  '幼有所育2项（孕产妇健康服务、预防接种），学有所教2项（学前教育资助、义务教育阶段免除学杂费）',
  String.raw`(?: ^ | [。;:,\n] ) \s{0,4} {{lead}} {{domain}} (?: 领域 | 方面 | 类 )? 共?有? \s{0,2}
    (?<count> {{number}} ) 项 (?: 服务 )? \( (?<names> [^()]{4,800} ) \)`,
);

export const COUNT_BEHIND_BRACKETED = form(
  '一是幼有所育（孕产妇健康服务、预防接种，共2项）',
  String.raw`(?: ^ | [。;:,\n] ) \s{0,4} {{lead}} {{domain}} (?: 领域 | 方面 | 类 )? \s{0,2} \( (?<names> [^()]{4,800}? ) {{inAll}} {{services}} \)`,
);
export const QUOTED = form(
  '在“幼有所育”领域，有“孕前检查”“叶酸增补”2项',
  String.raw`[“"] (?<domain> {{word}} ) [”"] (?: 领域 | 方面 | 类 ) [^。;“”"\n]{0,16}?
    (?<names> (?: [“"] [^“”"。\n]{2,40} [”"] [、和]? ){1,20} ) 等? 共? \s? (?<count> {{number}} ) \s? [个项]`,
);

// A domain whose services are told aspect by aspect.

/** What holds aspects: their count and that of the services, and what may lead to the first of them. */
export const OF_ASPECTS = form(
  '1.幼有所育。包括2个方面6个服务项目：优孕优生服务4项，即农村免费孕前优生健康检查、孕产妇健康服务',
  String.raw`{{start}} {{lead}} 在? {{domain}} (?: 服务 )? (?: 领域 | 方面 | 类 )? (?: [,:。] \s{0,12} | \s? \( )?
    (?: (?: 共? {{holds}} | 设有 | 共有 | 分为 | 共分 | 有 (?! 所 ) | 共 ) :? (?<aspects> [^。;!?\d\n()]{0,200}? ) 等? (?: 共计? )? )? {{ofAspects}}
    (?: \s{0,2} [,、和]? \s{0,2} (?: 共计 | 共有 | 共 | 的 | 计 )? \s{0,2} (?<count> {{number}} ) \s{0,2} [个项] {{services}} )? \)?
    \s{0,2} [,:。;]? \s{0,4} (?: (?: 其中 | {{namely}} ) [,:]? )?`,
);
/** A known domain as a heading; its aspects follow. */
export const ABOVE_ASPECTS = form(
  '（一）幼有所育\n优孕优生服务4项，包括孕产妇健康服务、生育保险',
  String.raw`{{start}} {{lead}} {{known}} \s{0,2}
    (?: \(? 共? (?<count> {{number}} ) \s? [个项] {{services}} \)? )? (?: [,:。\n] | $ )`,
);
/** A domain with the count of its services; its aspects follow. */
export const COUNT_ABOVE_ASPECTS = form(
  '1.幼有所育（4项）。优孕优生服务2项：孕妇产前筛查、新生儿听力筛查',
  String.raw`{{start}} {{lead}} {{domain}} (?: 领域 | 方面 | 类 )? \s{0,2}
    \( 共? (?<count> {{number}} ) \s? [个项] {{services}} \) \s{0,2} [。:,;\n]`,
);
/** An aspect with its services behind it, at the place where it must begin; the services are the rest of its clause, or in brackets. */
export const ASPECT = form(
  '优孕优生服务4项，即农村免费孕前优生健康检查、孕产妇健康服务',
  String.raw`\s{0,12} {{lead}} ["“]? (?<domain> {{word}} ) ["”]? (?: 方面 )?
    (?: {{counted}} [,:。]? \s? (?: {{namely}} :? | (?<= : ) | (?= \( ) ) | [,:]? \s? {{namely}} :? | : | (?= \( ) ) \s{0,2}`,
);

/** The forms that count alone. */
export const COUNTED_BY_NAME = form(
  '住有所居领域保障项目共3项',
  String.raw`{{known}} [^。;\n]{0,12}? {{number}} \s{0,2} 项`,
);
export const WITH_ASPECTS = form(
  '幼有所育领域包括优孕优生服务等三个方面9项服务',
  String.raw`{{domainHolds}} [^。;!?]{0,200}? 等? \s{0,2}`,
  String.raw`{{ofAspects}} \s{0,2} [,、]? [共的]? \s{0,2} (?<count> {{number}} ) [个项]`,
);
/** Prose says 提供…等3项 of much; of a domain it does so one after the other. */
export const ENUMERATED = form(
  '一是幼有所育方面，包括优孕优生服务、预防接种等4项服务；二是在学有所教方面，明确了学前教育资助等3项',
  `(?: [${TEN}]{1,3} 是 在? | (?: ^ | [。;] ) 在 ) {{domain}} (?: 服务 )? (?: 领域 | 方面 )? [,:]?
    {{holds}} [^。;]{4,800}? {{inAll}}`,
);
export const COUNT_IN_BRACKETS = form(
  '（一）幼有所育（3项）：',
  String.raw`(?: {{start}} | [)、.是] \s{0,4} ) {{domain}} (?: 领域 | 方面 | 类 )? \( 共? (?<count> {{number}} ) \s? [个项] {{services}} \) :?`,
);

/** A sentence of a form: where it stands in the folded text, and what its groups hold. */
export interface DomainSentence {
  start: number;
  end: number;
  domain: string;
  aspects: string;
  aspectCount: string;
  count: string;
  names: string;
}

export function sentencesIn(folded: string, { pattern, ends }: DomainForm): DomainSentence[] {
  const found: DomainSentence[] = [];
  if (ends?.test(folded) === false) return found;
  XRegExp.forEach(folded, pattern, (match) => {
    found.push(sentenceOf(match));
  });
  return found;
}

/** The sentence of a form that begins right at `from`; null where none does. */
export function sentenceAt(folded: string, { pattern }: DomainForm, from: number): DomainSentence | null {
  const match = XRegExp.exec(folded, pattern, from, true);
  return match && sentenceOf(match);
}

function sentenceOf({ index: start = 0, 0: text, groups }: XRegExp.MatchArray): DomainSentence {
  const { domain = '', aspects = '', aspectCount = '', count = '', names = '' } = groups ?? {};
  return { start, end: start + String(text).length, domain, aspects, aspectCount, count, names };
}

/** What stands in the place of a domain where the sentence speaks of the standard itself (标准涵盖…4个方面12项, 《标准》包括6个方面18项), or of what changes. */
export const WHOLE_OF_IT = new RegExp(
  String.raw`标准|清单|目录|大类|共分|分为|解读|文件|通知|本市|全市|我市|^(?:共|主要|一共|总共)?(?:包括|包含|涵盖|涉及|设置|设有|列出|明确|提供|内容|服务项目)|^主要|^(?:其中)?${CHANGES}`,
  'u',
);
