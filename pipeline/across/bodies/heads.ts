/** What stands before the place in a name: 中共|嘉兴市|委组织部, 团|市|委, 国家税务总局|北京市|税务局, 人行|万州|中心支行. */
import { UNIT } from '../../words/levels.ts';
export interface BodyHead {
  /** Written at the head, as a pattern; what must follow is a look-ahead. */
  pattern: RegExp;
  /** Put before the place in the full name; '' where the head only repeats what the name says. */
  full: string;
  party: boolean;
}

export const HEADS: readonly BodyHead[] = [
  { pattern: /^(?:中国共产党|中共)(?!中央)/u, full: '', party: true },
  // 团市委, 共青团嘉兴市委, 团区委; not 团结…
  {
    pattern: new RegExp(`^(?:中国共产主义青年团|共青团|团(?=(?:自治区|[${UNIT}])(?:党?委)|中央|委))`, 'u'),
    full: '共青团',
    party: false,
  },
  { pattern: /^国家税务总局(?=.{2,20}税务)/u, full: '', party: false },
  { pattern: /^(?:中国人民银行|人民银行|人行)(?=.)/u, full: '中国人民银行', party: false },
  { pattern: /^国家统计局(?=.)/u, full: '国家统计局', party: false },
  { pattern: /^国家(?:金融监督管理|金融监管)总局(?=.)/u, full: '国家金融监督管理总局', party: false },
];
