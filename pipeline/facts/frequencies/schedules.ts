/** A total whose times a bracket lists: 13次（出生后1周内、满月、3月龄、…各一次）. Folded texts. */
export interface Schedule {
  /** Where the unit of the total ends: the bracket follows. */
  at: number;
  end: number;
  /** Offsets of the members as written. */
  members: [number, number][];
}

const LISTED =
  /(?<=[次期场]) ?（([^（）\n]{1,200}?)(?:时|岁时)?(?:各|分别)[^（）\n]{0,4}?(?:一|1) ?[次期场]）/g;

/** Such brackets of a folded text, in order. */
export function findSchedules(text: string): Schedule[] {
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const list = match[1]!;
    if (!list.includes('、')) return [];
    const members: [number, number][] = [];
    let from = match.index + match[0].indexOf('（') + 1;
    for (const member of list.split('、')) {
      members.push([from, from + member.length]);
      from += member.length + 1;
    }
    return [{ at: match.index, end: match.index + match[0].length, members }];
  });
}
