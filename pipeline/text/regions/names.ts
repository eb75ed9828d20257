/** What a region is called besides its full name: 浙江省 → 浙江, 恩施土家族苗族自治州 → 恩施 and 恩施州. */

const ETHNIC_GROUPS = [
  '蒙古',
  '回',
  '藏',
  '维吾尔',
  '苗',
  '彝',
  '壮',
  '布依',
  '朝鲜',
  '满',
  '侗',
  '瑶',
  '白',
  '土家',
  '哈尼',
  '哈萨克',
  '傣',
  '黎',
  '傈僳',
  '佤',
  '畲',
  '拉祜',
  '水',
  '东乡',
  '纳西',
  '景颇',
  '柯尔克孜',
  '土',
  '达斡尔',
  '仫佬',
  '羌',
  '布朗',
  '撒拉',
  '毛南',
  '仡佬',
  '锡伯',
  '阿昌',
  '普米',
  '塔吉克',
  '怒',
  '乌孜别克',
  '俄罗斯',
  '鄂温克',
  '德昂',
  '保安',
  '裕固',
  '京',
  '塔塔尔',
  '独龙',
  '鄂伦春',
  '赫哲',
  '门巴',
  '珞巴',
  '基诺',
  '各',
];
/** 恩施|土家族|苗族: longer names first, so that 土家族 is not read as 土 and a rest. */
const ETHNIC_TAIL = new RegExp(
  `(?:${[...ETHNIC_GROUPS].sort((a, b) => b.length - a.length).join('|')})族$`,
  'u',
);
/** These regions bear a people's name without 族: 伊犁|哈萨克自治州, 新疆|维吾尔自治区. */
const BARE_ETHNIC_TAIL = /(?:哈萨克|柯尔克孜|蒙古|维吾尔)$/u;

const KINDS: readonly { suffix: string; usual: string }[] = [
  { suffix: '特别行政区', usual: '' },
  { suffix: '自治区', usual: '' },
  { suffix: '自治州', usual: '州' },
  { suffix: '自治县', usual: '县' },
  { suffix: '自治旗', usual: '旗' },
  { suffix: '地区', usual: '' },
  { suffix: '林区', usual: '' },
  { suffix: '省', usual: '' },
  { suffix: '市', usual: '' },
  { suffix: '盟', usual: '' },
  { suffix: '县', usual: '' },
  { suffix: '区', usual: '' },
];

/** The usual names of a region, without its full name; none shorter than two characters (忠县 has none). */
export function usualNames(name: string): string[] {
  const kind = KINDS.find(({ suffix }) => name.endsWith(suffix) && name.length > suffix.length);
  if (!kind) return [];
  let stem = name.slice(0, -kind.suffix.length);
  if (kind.suffix.startsWith('自治')) {
    for (;;) {
      const shorter = stem.replace(ETHNIC_TAIL, '');
      const bare = shorter === stem ? stem.replace(BARE_ETHNIC_TAIL, '') : shorter;
      if (bare === stem || bare.length < 2) break;
      stem = bare;
    }
  }
  if (stem.length < 2) return [];
  return kind.usual === '' ? [stem] : [stem, stem + kind.usual];
}
