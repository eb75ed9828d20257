/** How an inspection looks on a screen. */

import type { CliWord } from '../messages/cli.ts';
import { localOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import type { DocumentRecord } from '../records/schema.ts';
import { type Context, inLang } from './context.ts';
import { fieldName } from './field-names.ts';
import type { Inspection } from './inspection.ts';
import { cut, table } from './width.ts';

// What a notice says of itself, as lines.

const DATES = ['signed', 'printed', 'effective', 'expires'] as const;

function documentLines({ say, lang }: Context, document: DocumentRecord): string[] {
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
  const shown = rows.flatMap(([word, value]) => (value ? [[say(word), value]] : []));
  return table([[say('cli-services-id'), document.id], ...shown], '  ');
}

type Notice = NonNullable<Inspection['notice']>;

/** Places shown of each kind of repair. */
const PLACES = 5;
const SHOWN_WIDTH = 40;

/** @param name of the file, without its folder */
export function linesOfInspection(
  context: Context,
  inspection: Inspection,
  bytes: number,
  name: string,
): string[] {
  const { say, paint } = context;
  const { media_type: kind, encoding, characters, format, notice } = inspection;
  const title = (text: string): string[] => ['', paint('bold', text)];
  const lines = [say('cli-inspect-kind', { kind, bytes, characters, encoding: encoding ?? say('cli-none') })];
  if (format.tables + format.headings + format.places > 0) lines.push(say('cli-inspect-format', format));
  lines.push(...title(say('cli-inspect-layouts')), ...layoutLines(context, inspection.layouts));
  lines.push(...title(say('cli-inspect-found')), ...foundLines(context, inspection.found));
  if (!notice) return lines;
  lines.push(...title(say('cli-inspect-document')), ...documentLines(context, notice.document));
  lines.push(
    ...title(
      say('cli-inspect-outline', {
        domains: notice.domains.length,
        aspects: notice.aspects.length,
        items: notice.items.length,
      }),
    ),
  );
  lines.push(...outlineLines(context, notice));
  const facts = Object.entries(notice.facts).map(
    ([factKind, count]) => `${labelOf('fact_kind', factKind, context.lang)} ${count}`,
  );
  lines.push(...title(say('cli-inspect-facts', { facts })));
  lines.push(
    ...title(say('cli-inspect-repairs', { count: notice.repairs.length })),
    ...repairLines(context, notice.repairs),
  );
  lines.push(
    ...title(say('cli-inspect-unclaimed', { count: notice.unclaimed.length })),
    ...notice.unclaimed.map((spot) => `  ${spotWords(context, spot)}`),
  );
  lines.push(
    ...title(say('cli-inspect-warnings', { count: notice.warnings.length })),
    ...warningLines(context, notice.warnings),
  );
  if (notice.teach) {
    lines.push(...title(say('cli-inspect-teach', { name: `${name}.layout.json` })));
    lines.push(
      ...JSON.stringify(notice.teach, null, 2)
        .split('\n')
        .map((line) => `  ${line}`),
    );
  }
  return lines;
}

function layoutLines({ say, lang }: Context, layouts: Inspection['layouts']): string[] {
  const rows = layouts.map(({ name, confidence, evidence, chosen }) => [
    chosen ? '→' : '',
    name,
    confidence > 0 ? confidence.toFixed(3) : '–',
    evidence.length > 0
      ? evidence.map((e) => e[lang]).join(lang === 'zh' ? '；' : '; ')
      : say('cli-inspect-unfit'),
  ]);
  return table(rows, '  ');
}

function foundLines({ say, lang }: Context, found: Inspection['found']): string[] {
  const labels = found.labels.map(
    ({ label, role, count }) => `${label}${role === null ? '?' : ''} ×${count}`,
  );
  return [
    labels.length > 0
      ? say('cli-inspect-labels', { labels: labels.join(lang === 'zh' ? '、' : ', ') })
      : say('cli-inspect-no-labels'),
    say('cli-inspect-tables', { tables: found.tables, known: found.tables_with_known_heads }),
    say('cli-inspect-first'),
    ...found.first_lines.map((line) => `  ${line}`),
  ].map((line) => `  ${line}`);
}

function outlineLines(context: Context, { items }: Notice): string[] {
  const { say, lang, paint } = context;
  const lines: string[] = [];
  let domain: string | null | undefined;
  let aspect: string | null | undefined;
  for (const item of items) {
    if (item.domain !== domain)
      lines.push(`  ${paint('bold', item.domain ?? say('cli-inspect-no-heading'))}`);
    if (item.domain !== domain || item.aspect !== aspect) if (item.aspect) lines.push(`    ${item.aspect}`);
    domain = item.domain;
    aspect = item.aspect;
    const fields = Object.entries(item.fields).map(([name, length]) => `${fieldName(name, lang)} ${length}`);
    const no = localOf(item.id);
    lines.push(
      `      ${no}  ${item.name}${fields.length > 0 ? paint('dim', `  [${fields.join(', ')}]`) : ''}`,
    );
  }
  return lines;
}

function repairLines(context: Context, repairs: Notice['repairs']): string[] {
  const { say, lang } = context;
  const kinds = [...new Set(repairs.map((repair) => repair.kind))];
  return kinds.flatMap((kind) => {
    const own = repairs.filter((repair) => repair.kind === kind);
    const shown = own.slice(0, PLACES).map((spot) => `    ${spotWords(context, spot)}`);
    if (own.length > PLACES) shown.push(`    ${say('cli-more', { count: own.length - PLACES })}`);
    return [`  ${labelOf('repair_kind', kind, lang)} (${kind}) ×${own.length}`, ...shown];
  });
}

function spotWords({ say }: Context, spot: { line: number; text: string }): string {
  return `${say('cli-line', { line: spot.line })}: ${cut(spot.text, SHOWN_WIDTH)}`;
}

function warningLines({ say, lang }: Context, warnings: Notice['warnings']): string[] {
  const rows = warnings.map((warning) => [
    warning.line === null ? '' : say('cli-line', { line: warning.line }),
    warning.rule,
    inLang(warning, lang),
  ]);
  return table(rows, '  ');
}
