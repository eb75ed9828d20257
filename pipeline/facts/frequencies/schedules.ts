/** A total with its times listed: 13次（出生后1周内、满月、3月龄、…各一次）, 分别在3、6、8、12月龄时进行，共4次. Folded texts. */
export interface Schedule {
  /** Where the unit of the total ends. */
  at: number;
  /** Where the text of the fact begins, if before the total. */
  start: number | null;
  end: number;
  /** Where the list stands. */
  list: [number, number];
  /** Offsets of the members as written. */
  members: [number, number][];
}

/** 13次（…各一次）; 4次健康检查（3月龄、6月龄各1次), where what is given stands between. */
const BEHIND =
  /(?<=[次期场]) ?([^，。；：、（）\n]{0,10})（([^（）\n]{1,200}?)(?:时|岁时)?(?:各|分别)[^（）\n]{0,4}?(?:一|1) ?[次期场]）/g;
/** 8次（满月、3月龄、6月龄、8月龄）: nothing but times. */
const TIMES_ONLY = /(?<=[次期场]) ?（([^（）\n]{1,200})）/g;
/** 分别在3、6、8、12、18、24、30、36月龄时进行，共8次 */
const AHEAD =
  /分别(?:在|于)([^，。；：（）\n]{3,120}?(?:月龄|岁|周|天|月|期))(?:龄|时)?(?:各|进行|提供|开展|[^，。；：（）\n\d]{0,8})，(?:总计|合计|共计|共)(?=[\d一二三四五六七八九十]{1,3} ?([次期场]))/g;
/** A member that is a time of life or of the year, not a thing. */
const TIME = /[\d龄月岁周天日期季年孕]|[前后]$/;

/** 出生后1周内, 满月, 3月龄, 第6周, 3岁, 孕13周前, 4—6岁每年. */
const TIME_OF_LIFE =
  /^[^，；。：]{0,8}(?:满月|百天|周岁|月龄|周龄|[0-9一二三四五六七八九十]个?(?:月|周|天|岁|日))(?:时|内|前|后|各)?$/;

function membersOf(list: string, at: number): [number, number][] {
  let from = at;
  return list.split('、').map((member): [number, number] => {
    const place: [number, number] = [from, from + member.length];
    from += member.length + 1;
    return place;
  });
}

/** Such lists of a folded text, in order. */
export function findSchedules(text: string): Schedule[] {
  const behind = [...text.matchAll(BEHIND)].flatMap((match): Schedule[] => {
    const [whole, between = '', list = ''] = match;
    if (!list.includes('、') || (between !== '' && !list.split('、').every((one) => TIME.test(one))))
      return [];
    const from = match.index + whole.indexOf('（') + 1;
    const end = match.index + whole.length;
    return [{ at: match.index, start: null, end, list: [match.index, end], members: membersOf(list, from) }];
  });
  const plain = [...text.matchAll(TIMES_ONLY)].flatMap((match): Schedule[] => {
    const list = match[1]!;
    const members = list.split('、');
    if (members.length < 3 || !members.every((one) => TIME_OF_LIFE.test(one))) return [];
    const end = match.index + match[0].length;
    const from = match.index + match[0].indexOf('（') + 1;
    return [{ at: match.index, start: null, end, list: [match.index, end], members: membersOf(list, from) }];
  });
  const ahead = [...text.matchAll(AHEAD)].flatMap((match): Schedule[] => {
    const [whole, list = '', unit = ''] = match;
    if (!list.includes('、')) return [];
    const from = match.index + 3;
    const listEnd = match.index + whole.length;
    const end = text.indexOf(unit, listEnd) + unit.length;
    return [
      { at: end, start: match.index, end, list: [match.index, listEnd], members: membersOf(list, from) },
    ];
  });
  return [...behind, ...plain, ...ahead].sort((a, b) => a.list[0] - b.list[0]);
}
