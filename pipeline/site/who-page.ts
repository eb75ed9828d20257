/** Who gets what: a form of age and sex, answered in the page. */
import { agesThatTell, GROUPS } from '../ask/eligible/judge.ts';
import { spanOf } from '../match/ages.ts';
import { CLI_ELIGIBLE } from '../messages/cli-eligible.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import type { Age } from '../records/facts.ts';
import type { NoticeEntry } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import type { ItemRecord } from '../records/schema.ts';
import { figureWords } from '../show/facts.ts';
import { escapeHtml as text } from '../show/page.ts';
import { dataScript, type PageOf, type SiteFile } from './frame.ts';
import { pagesOf } from './here.ts';
import { itemAnchor, noticePath, safeName } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';
import { editionWords } from './standing-tag.ts';

export const WHO_FILES = { data: 'assets/who-data.js', script: 'assets/who.js' } as const;

/** What needs no age is shown on demand. */
const FOLDED = new Set<string>(['open', 'outside']);

export const whoPage: PageOf = {
  path: 'who.html',
  content: (here) => {
    const option = (value: string, words: string): string => `<option value="${value}">${words}</option>`;
    const groups = GROUPS.map((group) => {
      const head = text(CLI_ELIGIBLE[`cli-eligible-${group}`][here.lang]);
      return FOLDED.has(group)
        ? `<details><summary>${head}</summary><div data-group="${group}"></div></details>`
        : `<h2>${head}</h2>\n<div data-group="${group}"></div>`;
    });
    return {
      title: fill(SITE_PAGE.who[here.lang], {}, here.lang),
      scripts: [WHO_FILES.data, WHO_FILES.script],
      body: `<noscript><p>${here.word('needs-script')}</p></noscript>
<form class="ask" id="who" data-root="${here.file('')}" data-pages="${pagesOf(here)}">
<label>${here.word('age')} <input name="age" type="number" min="0" max="150" inputmode="numeric" autofocus></label>
<label>${here.word('unit')} <select name="unit">${option('year', text(labelOf('age_unit', 'year', here.lang)))}${option('month', text(labelOf('age_unit', 'month', here.lang)))}</select></label>
<label>${here.word('sex')} <select name="sex">${option('', here.word('any'))}${option('female', text(labelOf('sex', 'female', here.lang)))}${option('male', text(labelOf('sex', 'male', here.lang)))}</select></label>
<label>${here.word('place')} <select name="place"${here.ofNotice}>${option('', here.word('all-places'))}</select></label>
</form>
<p class="quiet">${text(CLI_ELIGIBLE['cli-eligible-unchecked'][here.lang])}</p>
<p id="wait" class="quiet" hidden>${here.word('choose-place')}</p>
<div aria-live="polite">
${groups.join('\n')}
</div>`,
    };
  },
};

// The ages that decide who gets what, small enough for a page to ask: as `minsheng eligible` judges them.

/** Months from and below (null: without end), sex ('' for both), and the age in words. */
type AgeSpan = [from: number, below: number | null, sex: string, words: string];

interface WhoItem {
  name: string;
  domain: string;
  address: string;
  audience: AgeSpan[];
  part: AgeSpan[];
  /** Every sum has an age of its own: who is of none gets nothing that is named. */
  closed: boolean;
}

interface WhoPlace {
  name: string;
  /** With why it does not hold that day. */
  edition: string;
  /** Its items, or the file of the site that brings them once the place is asked for. */
  items: WhoItem[] | string;
}

/** Of so many places all items come with the page. */
const MOST_WITH_PAGE = 40;

/** The data of the form: all in one file, or a file a place. */
export function whoFiles(data: Lookups): SiteFile[] {
  const speaking = data.standing.flatMap(({ edition }) => data.notice.get(edition.id) ?? []);
  if (speaking.length <= MOST_WITH_PAGE)
    return [{ path: WHO_FILES.data, content: async () => dataScript(WHO, await placesOf(speaking, data)) }];
  const fileOf = ({ id }: NoticeEntry): string => `assets/who/${safeName(id)}.js`;
  const places = speaking.map(
    (notice): WhoPlace => ({
      ...{ name: nameOf(notice), edition: editionWords(notice.id, data) },
      items: fileOf(notice),
    }),
  );
  return [
    { path: WHO_FILES.data, content: () => dataScript(WHO, places) },
    ...speaking.map((notice) => ({
      path: fileOf(notice),
      content: async () => dataScript(`${WHO}At`, [fileOf(notice), await whoItems(notice.id, data)]),
    })),
  ];
}

/** What the scripts leave their data under. */
const WHO = 'minshengWho';

async function placesOf(speaking: readonly NoticeEntry[], data: Lookups): Promise<WhoPlace[]> {
  const places: WhoPlace[] = [];
  for (const notice of speaking)
    places.push({
      ...{ name: nameOf(notice), edition: editionWords(notice.id, data) },
      items: await whoItems(notice.id, data),
    });
  return places;
}

async function whoItems(document: string, data: Lookups): Promise<WhoItem[]> {
  const { items } = await data.whole(document);
  let parent: ItemRecord | null = null;
  return items.flatMap((item): WhoItem[] => {
    if (item.sub_no === null) parent = item;
    if (Object.keys(item.fields).length === 0) return [];
    const { audience, part, closed } = agesThatTell(item, parent === item ? null : parent);
    return [
      {
        name: item.name,
        domain: item.domain ?? '',
        address: `${noticePath(document)}#${itemAnchor(item.id)}`,
        audience: audience.map(spanFor),
        part: part.map(spanFor),
        closed,
      },
    ];
  });
}

function spanFor(age: Age): AgeSpan {
  const { from, below } = spanOf(age);
  return [from, below, age.sex ?? '', figureWords('age', age, 'zh')];
}
