/** The ages that decide who gets what, small enough for a page to ask: as `minsheng eligible` judges them. */
import { agesThatTell } from '../ask/eligible/judge.ts';
import { spanOf } from '../match/ages.ts';
import type { Age } from '../records/facts.ts';
import type { ItemRecord } from '../records/schema.ts';
import { figureWords } from '../show/facts.ts';
import { itemAnchor, noticePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';

/** Months from and below (null: without end), sex ('' for both), and the age in words. */
type Span = [from: number, below: number | null, sex: string, words: string];

interface WhoItem {
  name: string;
  domain: string;
  address: string;
  audience: Span[];
  part: Span[];
  /** Every sum has an age of its own: who is of none gets nothing that is named. */
  closed: boolean;
}

export interface WhoPlace {
  name: string;
  edition: string;
  items: WhoItem[];
}

export function whoPlaces(data: Lookups): WhoPlace[] {
  return data.standing.flatMap(({ edition }) => {
    const notice = data.notice.get(edition.id);
    if (notice === undefined) return [];
    let parent: ItemRecord | null = null;
    const items = notice.items.flatMap((item): WhoItem[] => {
      if (item.sub_no === null) parent = item;
      if (Object.keys(item.fields).length === 0) return [];
      const { audience, part, closed } = agesThatTell(item, parent === item ? null : parent);
      return [
        {
          name: item.name,
          domain: item.domain ?? '',
          address: `${noticePath(notice.document.id)}#${itemAnchor(item.id)}`,
          audience: audience.map(spanFor),
          part: part.map(spanFor),
          closed,
        },
      ];
    });
    return [{ name: nameOf(notice.document), edition: notice.document.edition.label, items }];
  });
}

function spanFor(age: Age): Span {
  const { from, below } = spanOf(age);
  return [from, below, age.sex ?? '', figureWords('age', age, 'zh')];
}
