/** Small notices for tests: items by name and fields, their facts read as the product reads them. */
import { noFacts } from '../../pipeline/records/ids.ts';
import type { FieldName, ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { reread } from './reread.ts';

export interface Sketch {
  name: string;
  domain?: string | null;
  aspect?: string | null;
  /** A sub-item of the last item without it. */
  sub?: boolean;
  fields?: Partial<Record<FieldName, string>>;
  other?: [label: string, text: string][];
}

/** A notice of a city, of the year given; headings in the order in which items name them. */
export function makeNotice(year: number, sketches: readonly Sketch[], region = '330400'): NoticeRecord {
  const id = `${region}-${year}-standard`;
  let no = 0;
  let sub = 0;
  const items = sketches.map((sketch): ItemRecord => {
    if (sketch.sub) sub++;
    else [no, sub] = [no + 1, 0];
    const fields = Object.entries(sketch.fields ?? {}).map(([name, text]) => [
      name,
      { label: name, text, source: [[0, 1]] },
    ]);
    const other = (sketch.other ?? []).map(([label, text]) => ({ label, text, source: [[0, 1]] }));
    return reread({
      id: `${id}/${no}${sketch.sub ? `.${sub}` : ''}`,
      no,
      sub_no: sketch.sub ? sub : null,
      number_raw: `${no}.`,
      name: sketch.name,
      domain: sketch.domain ?? null,
      aspect: sketch.aspect ?? null,
      fields: { ...Object.fromEntries(fields), ...(other.length > 0 ? { other } : {}) },
      agencies: [],
      ...noFacts(),
    } as ItemRecord);
  });
  const names = (level: 'domain' | 'aspect') => [
    ...new Set(items.map((item) => item[level]).filter((name) => name !== null)),
  ];
  const document = {
    id,
    kind: 'standard',
    status: 'final',
    title: `嘉兴市基本公共服务标准（${year}年版）`,
    doc_number: `嘉发改〔${year}〕64号`,
    dates: { signed: `${year}-06-21`, printed: null, effective: `${year}-07-22`, expires: null },
    edition: { label: `${year}年版`, year },
    region: { name: '嘉兴市', code: region, level: 'city' },
    reading: '1',
    source: { sha256: String(year).padEnd(64, '0') },
  };
  return {
    schema_version: '1',
    document: document as unknown as NoticeRecord['document'],
    domains: names('domain').map((name, at) => ({ no: at + 1, name })),
    aspects: names('aspect').map((name, at) => ({ no: at + 1, name, domain_no: 1 })),
    items,
    claims: [],
    repairs: [],
    warnings: [],
  };
}
