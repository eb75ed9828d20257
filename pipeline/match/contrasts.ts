/**
 * Words that tell one service from its sister: 职工基本医疗保险 and 城乡居民基本医疗保险 read alike and are two services.
 * Each row lists classes of one kind; a class is a word or several that mean it, and a word that means two stands in both.
 */
type ContrastRow = readonly (readonly string[])[];

/** Rows that hold wherever names are compared. */
const INSURED: ContrastRow = [['职工'], ['居民']];
const PLACES: ContrastRow = [
  ['农村', '乡村'],
  ['城市', '城镇'],
];
const BOARDING: ContrastRow = [['非寄宿'], ['寄宿']];
const FOOD_AND_DRUGS: ContrastRow = [['食品'], ['药品']];

/** Two editions of one document: their items are called by the same words, so a row needs few, and a part may have gone over into a sister. */
const EDITIONS: readonly ContrastRow[] = [
  INSURED,
  PLACES,
  [['学前', '幼儿园'], ['义务教育'], ['普通高中'], ['中等职业', '中职'], ['高等教育', '高校']],
  BOARDING,
  [['养老保险'], ['医疗保险'], ['失业保险'], ['工伤保险'], ['生育保险'], ['大病保险'], ['长期护理保险']],
  FOOD_AND_DRUGS,
  // 慢性病 is either of the two: 慢性病患者健康管理 is split into theirs
  [['高血压', '慢性病'], ['糖尿病', '慢性病'], ['结核病'], ['精神障碍'], ['艾滋病'], ['地方病'], ['职业病']],
  [['儿童', '幼儿', '婴幼儿'], ['老年人', '老人', '高龄'], ['孕产妇'], ['残疾'], ['军人', '烈士']],
  [['助学金'], ['免学费', '免除学费', '免学杂费', '免除学杂费']],
  [['广播'], ['电视'], ['电影'], ['戏曲']],
  [['死亡'], ['伤残'], ['并发症']],
  [['图书馆'], ['博物馆'], ['文化馆'], ['美术馆'], ['体育场', '体育馆', '体育设施']],
];

/** Names of several places, where one service is called by many words. */
export const PARTING_NAMES: readonly ContrastRow[] = [
  INSURED,
  PLACES,
  [
    ['学前', '幼儿园', '在园'],
    ['义务教育', '小学', '初中'],
    ['普通高中', '高中阶段', '高中'],
    ['中等职业', '中职', '技工'],
    ['高等教育', '高校', '大学'],
  ],
  BOARDING,
  [['养老保险'], ['医疗保险', '医保'], ['失业保险'], ['工伤保险'], ['生育保险'], ['大病保险'], ['护理保险']],
  [
    ['慢性病', '高血压', '糖尿病'],
    ['结核病', '肺结核'],
    ['精神障碍'],
    ['艾滋病'],
    ['地方病'],
    ['职业病'],
    ['传染病'],
  ],
  [['高血压'], ['糖尿病']],
  [
    ['助学金'],
    ['免学费', '免学杂费', '免除学费', '免除学杂费', '减免学费'],
    ['教科书'],
    ['住宿费'],
    ['营养'],
    ['生活补助', '生活费'],
    ['公用经费'],
  ],
  [['广播'], ['电视'], ['电影'], ['戏曲', '地方戏', '送戏', '演出'], ['读书', '阅读', '图书']],
  [
    ['文化设施', '文化场馆', '图书馆', '博物馆', '文化馆', '美术馆'],
    ['体育设施', '体育场', '体育馆'],
  ],
  [['职工'], ['老年', '高龄'], ['儿童', '幼儿', '少年'], ['孕产妇', '孕妇'], ['新生儿']],
  [['就业登记', '失业登记'], ['就业援助'], ['就业见习'], ['职业介绍'], ['职业培训', '技能培训']],
  [
    ['医疗救助'],
    ['临时救助', '临时生活救助'],
    ['受灾', '灾害'],
    ['疾病应急'],
    ['取暖'],
    ['教育救助'],
    ['住房救助'],
    ['流浪'],
  ],
  [['奖励扶助'], ['特别扶助']],
  [['托养'], ['康复'], ['教育'], ['培训', '就业'], ['文化', '体育'], ['无障碍'], ['辅具', '辅助器具']],
  [['安置'], ['就业', '创业'], ['供养']],
  [['棚户区'], ['老旧小区'], ['危房']],
  [['援助'], ['公共法律'], ['法律顾问'], ['公证'], ['调解']],
  FOOD_AND_DRUGS,
  [['孤儿'], ['困境'], ['留守']],
];

/** For each row the classes that a name (its normal form) bears, by index. */
export type Classes = readonly (readonly number[])[];

export const classesOf = classifier(EDITIONS);

/** Reads the classes of a table off names. */
export function classifier(table: readonly ContrastRow[]): (name: string) => Classes {
  const rows = table.map((row) =>
    [...new Set(row.flat())]
      .map((form) => ({ form, classes: row.flatMap((forms, at) => (forms.includes(form) ? [at] : [])) }))
      .sort((a, b) => b.form.length - a.form.length),
  );
  return (name) =>
    rows.map((words) => {
      // 非寄宿 holds 寄宿: a word that stands within a longer one of its row is not counted
      let rest = name;
      const found = new Set<number>();
      for (const { form, classes } of words) {
        if (!rest.includes(form)) continue;
        for (const at of classes) found.add(at);
        rest = rest.replaceAll(form, '\u0000');
      }
      return [...found];
    });
}

/** Whether two names each bear a class of one kind, and none in common. */
export function contrast(a: Classes, b: Classes): boolean {
  return a.some((one, row) => {
    const other = b[row]!;
    return one.length > 0 && other.length > 0 && !one.some((at) => other.includes(at));
  });
}
