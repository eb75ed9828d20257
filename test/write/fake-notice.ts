/** Notices made up for the tests of writing: whole by the record contract, the same for the same numbers, of places that do not exist. */

import { createHash } from 'node:crypto';
import { buildBodies, mentionsOf } from '../../pipeline/across/bodies/build.ts';
import { buildEditions } from '../../pipeline/across/editions/build.ts';
import { buildServices } from '../../pipeline/across/services/build.ts';
import { EXTRACTED } from '../../pipeline/records/corrections.ts';
import type { Amount, Citation } from '../../pipeline/records/facts.ts';
import { noFacts } from '../../pipeline/records/ids.ts';
import type { RunReport } from '../../pipeline/records/index-file.ts';
import type {
  Claim,
  ClaimRole,
  FieldRecord,
  ItemRecord,
  NoticeRecord,
  Work,
} from '../../pipeline/records/schema.ts';
import type { Output } from '../../pipeline/write/write-out.ts';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const SENTENCES = {
  audience: (n: number) => `本地户籍${60 + (n % 30)}周岁及以上老年人。`,
  standard: (n: number) =>
    `为高龄老年人发放津贴，每人每月不低于${50 + n}元，补助比例90%以上，每年随访4次。按照《虚构市老年人优待办法》（虚政发〔2020〕${1 + (n % 7)}号）执行。`,
  funding: () => '市、县（市、区）财政共同承担，据实结算。',
  lead_agency: () => '市民政局',
};

class Writer {
  text = '';
  readonly claims: Claim[] = [];

  put(piece: string, role: ClaimRole, ref: string | null): [number, number] {
    const start = this.text.length;
    this.text += piece;
    this.claims.push([start, this.text.length, role, ref]);
    return [start, this.text.length];
  }

  gap(piece: string): void {
    this.text += piece;
  }
}

function fakeItem(writer: Writer, document: string, no: number): ItemRecord {
  const id = `${document}/${no}`;
  const anchor = (letter: string, field: FieldRecord, text: string) => {
    const start = field.text.indexOf(text);
    return {
      id: `${id}#${letter}-${hex(`standard|${text}|1`).slice(0, 8)}`,
      field: 'standard',
      text,
      start,
      end: start + text.length,
      flags: [],
      ...EXTRACTED,
    };
  };
  writer.put(`${no}.`, 'number', id);
  writer.put(`高龄津贴之${no}`, 'name', id);
  writer.gap('\r\n');
  const make = (name: keyof typeof SENTENCES, label: string): FieldRecord => {
    writer.put(`${label}：`, 'label', id);
    const text = SENTENCES[name](no);
    const source = [writer.put(text, 'field', `${id}#${name}`)];
    writer.gap('\r\n');
    return { label, text, source };
  };
  const audience = make('audience', '服务对象');
  const standard = make('standard', '服务标准');
  const funding = make('funding', '支出责任');
  const lead = make('lead_agency', '牵头负责单位');
  const sum = `每人每月不低于${50 + no}元`;
  const amount: Amount = {
    ...anchor('a', standard, sum),
    min: 50 + no,
    max: null,
    bound: 'at_least',
    currency: 'CNY',
    per: no % 2 ? ['person'] : ['student', '人次'],
    period: 'month',
    change: null,
    average: false,
    role: 'benefit',
    subject: '高龄老年人',
    payer: [],
    ages: [],
    from: null,
    until: null,
  };
  const number = `虚政发〔2020〕${1 + (no % 7)}号`;
  const citation: Citation = {
    ...anchor('c', standard, `《虚构市老年人优待办法》（${number}）`),
    title: '虚构市老年人优待办法',
    issuers: [],
    doc_number: number,
    decree: null,
    standard_no: null,
    version: null,
    trial: false,
    kind: 'regulation',
    work_key: `doc:${number}|虚构市老年人优待办法`,
  };
  const age = `${60 + (no % 30)}周岁及以上`;
  const start = audience.text.indexOf(age);
  return {
    id,
    no,
    sub_no: null,
    number_raw: `${no}.`,
    name: `高龄津贴之${no}`,
    domain: '老有所养',
    aspect: no % 5 === 0 ? null : '养老助老服务',
    fields: { audience, standard, funding, lead_agency: lead },
    agencies: [
      {
        name: '市民政局',
        role: 'lead',
        note: null,
        field: 'lead_agency',
        start: 0,
        end: 4,
        body_key: `${document.slice(0, 6)}|民政局`,
      },
    ],
    ...noFacts(),
    amounts: [amount],
    ratios: [
      {
        ...anchor('r', standard, '90%以上'),
        kind: 'percent',
        min: 0.9,
        max: null,
        bound: 'at_least',
        parts: null,
        change: null,
        of: null,
        subject: '补助比例',
        role: 'benefit',
        parties: null,
        from: null,
        until: null,
      },
    ],
    frequencies: [
      {
        ...anchor('f', standard, '每年随访4次'),
        min: 4,
        max: 4,
        bound: 'exact',
        unit: '次',
        per: [],
        average: false,
        every: { n: 1, unit: 'year' },
        per_event: null,
        schedule: null,
        subject: null,
        action: '随访',
        from: null,
        until: null,
      },
    ],
    ages: [
      {
        id: `${id}#g-${hex(`audience|${age}|1`).slice(0, 8)}`,
        field: 'audience',
        text: age,
        start,
        end: start + age.length,
        min: 60 + (no % 30),
        max: null,
        min_inclusive: true,
        max_inclusive: null,
        unit: 'year',
        sex: null,
        flags: [],
        role: 'eligibility',
        from: null,
        until: null,
        ...EXTRACTED,
      },
    ],
    citations: [citation],
    quantities: [
      {
        ...anchor('q', standard, '4次'),
        min: 4,
        max: 4,
        bound: 'exact',
        unit: '次',
        per: [],
        subject: null,
      },
    ],
    payers: [
      {
        id: `${id}#p-${hex('funding|市|1').slice(0, 8)}`,
        field: 'funding',
        text: '市',
        start: 0,
        end: 1,
        level: 'city',
        name: '市',
        mode: 'shares',
        share: null,
        share_of: null,
        share_total: null,
        joint: false,
        amount: null,
        condition: null,
        ratio_id: null,
        amount_id: null,
        flags: [],
        for: null,
        ...EXTRACTED,
      },
    ],
    references: [
      {
        id: `${id}#e-${hex('funding|据实结算|1').slice(0, 8)}`,
        field: 'funding',
        text: '据实结算',
        start: funding.text.indexOf('据实结算'),
        end: funding.text.indexOf('据实结算') + 4,
        relation: 'full',
        base: null,
        subject: null,
        to: null,
        ...EXTRACTED,
      },
    ],
  };
}

/** A notice of the invented place with this GB/T 2260 code, with `count` items. */
export function fakeNotice(code: string, count: number): { notice: NoticeRecord; text: string } {
  const id = `${code}-2023-standard`;
  const writer = new Writer();
  const title = '虚构市基本公共服务标准（2023年版）';
  writer.put(title, 'title', null);
  writer.gap('\r\n');
  writer.put('一、老有所养', 'heading', 'domain/1');
  writer.gap('\n');
  const removed = writer.put('— 1 —', 'removed', null);
  writer.gap('\n');
  const items = Array.from({ length: count }, (_, at) => fakeItem(writer, id, at + 1));
  const first = items[0];
  const warning = {
    rule: 'missing-field',
    message: 'no funding',
    message_zh: '没有支出责任',
    params: { field: 'funding' },
    item: first?.id ?? null,
    start: null,
    end: null,
    line: 3,
  };
  return {
    text: writer.text,
    notice: {
      schema_version: '1',
      document: {
        id,
        kind: 'standard',
        status: 'final',
        title,
        notice_title: null,
        doc_number: '虚政发〔2023〕1号',
        edition: { label: '2023年版', year: 2023 },
        region: { name: '虚构市', code, level: 'city', parent: `${code.slice(0, 2)}0000` },
        issuers: ['虚构市人民政府'],
        recipients: [],
        cc: [],
        dates: { signed: '2023-01-01', printed: null, effective: null, expires: null },
        declared: null,
        series: `${code}-standard`,
        replaces: [],
        basis: [],
        explains: null,
        reading: '1',
        layout: { name: 'numbered', confidence: 0.9 },
        source: {
          path: `raw/${code}.txt`,
          sha256: hex(writer.text),
          bytes: Buffer.byteLength(writer.text),
          media_type: 'text/plain',
          encoding: 'utf-8',
          text: `text/${id}.txt`,
          places: [],
          links: [],
          alternates: [],
          ...{ url: null, publisher: null, retrieved: null, licence: null },
        },
      },
      domains: [{ no: 1, name: '老有所养' }],
      aspects: [{ no: 1, name: '养老助老服务', domain_no: 1 }],
      items,
      claims: writer.claims,
      repairs: [{ kind: 'running_head', start: removed[0], end: removed[1], removed: '— 1 —' }],
      warnings: [warning],
    },
  };
}

function fakeWorks(notices: readonly NoticeRecord[]): Work[] {
  const works = new Map<string, Work>();
  for (const citation of notices.flatMap((notice) => notice.items).flatMap((item) => item.citations)) {
    const key = citation.work_key;
    const work = works.get(key) ?? {
      id: `w-${hex(key).slice(0, 8)}`,
      title: citation.title ?? citation.text,
      kind: citation.kind,
      issuers: [],
      doc_number: citation.doc_number,
      decree: null,
      standard_no: null,
      version: null,
      trial: false,
      level: 'city' as const,
      keys: [key],
      cited_by: [],
    };
    work.cited_by.push(citation.id);
    works.set(key, work);
  }
  return [...works.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const RUN: RunReport = {
  started: '2024-01-01T00:00:00.000Z',
  finished: '2024-01-01T00:00:01.000Z',
  duration_ms: 1000,
  version: '0.0.0',
  node: 'v20.0.0',
  concurrency: 1,
  files: [],
};

/** What a run over notices of these places hands to the writer, each with `count` items. */
export function fakeOutput(codes: readonly string[], count = 12): Output {
  const made = codes.map((code) => fakeNotice(code, count));
  const notices = made.map((one) => one.notice);
  return {
    notices,
    texts: new Map(made.map(({ notice, text }) => [notice.document.source.text, text])),
    works: fakeWorks(notices),
    agencies: buildBodies(notices.flatMap(mentionsOf)).agencies,
    editions: buildEditions(notices.map((notice) => notice.document)).series,
    diffs: [],
    changes: [],
    services: buildServices(notices).services,
    checks: [
      {
        rule: 'title-near',
        message: 'near',
        message_zh: '相近',
        documents: notices.map((notice) => notice.document.id),
        params: {},
      },
    ],
    run: RUN,
  };
}
