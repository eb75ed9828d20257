/** What a notice says of itself, as lines. */
import type { CliWord } from '../messages/cli.ts';
import { labelOf } from '../records/labels.ts';
import type { DocumentRecord } from '../records/schema.ts';
import type { Context } from './context.ts';
import { table } from './table.ts';
import { visible } from './visible.ts';

const DATES = ['signed', 'printed', 'effective', 'expires'] as const;

export function documentLines({ say, lang }: Context, document: DocumentRecord): string[] {
  const list = (values: readonly string[]): string => values.join(lang === 'zh' ? '、' : ', ');
  const { region, edition, declared, dates } = document;
  const none = say('cli-none');
  const rows: readonly (readonly [CliWord, string | null])[] = [
    ['cli-doc-title', document.title],
    ['cli-doc-notice-title', document.notice_title],
    [
      'cli-doc-kind',
      list([labelOf('document_kind', document.kind, lang), labelOf('status', document.status, lang)]),
    ],
    ['cli-doc-number', document.doc_number],
    [
      'cli-doc-region',
      [region.name, region.code, region.level && labelOf('region_level', region.level, lang)]
        .filter(Boolean)
        .join(' '),
    ],
    ['cli-doc-edition', `${edition.label} (${edition.year ?? none})`],
    ['cli-doc-issuers', list(document.issuers)],
    ['cli-doc-recipients', list(document.recipients)],
    ['cli-doc-cc', list(document.cc)],
    [
      'cli-doc-dates',
      list(
        DATES.flatMap((which) => (dates[which] ? [say(`cli-date-${which}`, { date: dates[which] })] : [])),
      ),
    ],
    [
      'cli-doc-declared',
      declared &&
        say('cli-declared-counts', {
          domains: declared.domains ?? none,
          aspects: declared.aspects ?? none,
          items: declared.items ?? none,
        }),
    ],
    ['cli-doc-explains', document.explains && `《${document.explains.title}》 ${document.explains.id}`],
    ['cli-doc-replaces', list(document.replaces.map((work) => work.text))],
    ['cli-doc-basis', list(document.basis.map((work) => work.text))],
  ];
  const shown = rows.flatMap(([word, value]) => (value ? [[say(word), visible(value)]] : []));
  return table([['id', document.id], ...shown], '  ');
}
