/**
 * Words that tell one service from its sister: 职工基本医疗保险 and 城乡居民基本医疗保险 read alike and are two services.
 * Each row lists classes of one kind; a class is a word or several that mean it, and a word that means two stands in both.
 */
const CONTRASTS: readonly (readonly (readonly string[])[])[] = [
  [['职工'], ['居民']],
  [
    ['农村', '乡村'],
    ['城市', '城镇'],
  ],
  [['学前', '幼儿园'], ['义务教育'], ['普通高中'], ['中等职业', '中职'], ['高等教育', '高校']],
  [['非寄宿'], ['寄宿']],
  [['养老保险'], ['医疗保险'], ['失业保险'], ['工伤保险'], ['生育保险'], ['大病保险'], ['长期护理保险']],
  [['食品'], ['药品']],
  // 慢性病 is either of the two: 慢性病患者健康管理 is split into theirs
  [['高血压', '慢性病'], ['糖尿病', '慢性病'], ['结核病'], ['精神障碍'], ['艾滋病'], ['地方病'], ['职业病']],
  [['儿童', '幼儿', '婴幼儿'], ['老年人', '老人', '高龄'], ['孕产妇'], ['残疾'], ['军人', '烈士']],
  [['助学金'], ['免学费', '免除学费', '免学杂费', '免除学杂费']],
  [['广播'], ['电视'], ['电影'], ['戏曲']],
  [['死亡'], ['伤残'], ['并发症']],
  [['图书馆'], ['博物馆'], ['文化馆'], ['美术馆'], ['体育场', '体育馆', '体育设施']],
];

/** For each row the classes that a name (its normal form) bears, by index. */
export type Classes = readonly (readonly number[])[];

export const classesOf = classifier(CONTRASTS);

/** Reads the classes of a table off names. */
export function classifier(table: typeof CONTRASTS): (name: string) => Classes {
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
