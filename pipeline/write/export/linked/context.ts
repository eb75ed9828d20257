/**
 * The words of the linked data: classes and properties of CPSV-AP 3.2 and of DCAT where they have one, and a namespace of our own for
 * what they have no word for (sums, rates, frequencies, ages, who pays). Every key that is written stands here: none is left to chance.
 */
const OWN = 'urn:minsheng:ns#';

/** Prefixes of ids. */
const IDS = {
  item: 'urn:minsheng:item:',
  notice: 'urn:minsheng:notice:',
  body: 'urn:minsheng:body:',
  work: 'urn:minsheng:work:',
  place: 'urn:minsheng:place:',
} as const;

/** The id of a record as an address; the `#` of a fact's makes it a part of its item. */
export const idOf = (prefix: keyof typeof IDS, id: string): string => `${prefix}:${encodeURI(id)}`;

const inChinese = (id: string) => ({ '@id': id, '@language': 'zh' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const list = (id: string) => ({ '@id': id, '@container': '@list' });
const day = (id: string) => ({ '@id': id, '@type': 'xsd:date' });

/** Of CPSV-AP 3.2, DCAT and the vocabularies that they rest on. */
const SHARED = {
  PublicService: 'cpsv:PublicService',
  PublicOrganisation: 'cv:PublicOrganisation',
  LegalResource: 'eli:LegalResource',
  Location: 'dct:Location',
  Agent: 'foaf:Agent',
  Catalog: 'dcat:Catalog',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  identifier: 'dct:identifier',
  title: inChinese('dct:title'),
  titleEn: { '@id': 'dct:title', '@language': 'en' },
  description: inChinese('dct:description'),
  descriptionEn: { '@id': 'dct:description', '@language': 'en' },
  prefLabel: inChinese('skos:prefLabel'),
  keyword: inChinese('dcat:keyword'),
  hasCompetentAuthority: link('cv:hasCompetentAuthority'),
  hasLegalResource: link('cv:hasLegalResource'),
  spatial: link('dct:spatial'),
  source: link('dct:source'),
  publisher: link('dct:publisher'),
  contributor: link('dct:contributor'),
  landingPage: link('dcat:landingPage'),
  license: 'dct:license',
  issued: day('dct:issued'),
  dataset: link('dcat:dataset'),
  distribution: link('dcat:distribution'),
  accessURL: link('dcat:accessURL'),
  mediaType: link('dcat:mediaType'),
  geographicName: inChinese('locn:geographicName'),
} as const;

/** Terms of our own that link, are days, or lists whose order counts (5:5 would else be one 5); all others are plain values. */
const OWN_TYPED: Readonly<Record<string, (id: string) => object>> = {
  ...{ implementedBy: link, successor: link, ages: link, ratio_id: link, amount_id: link },
  ...{ signed: day, effective: day, expires: day },
  ...{ per: list, parts: list, parties: list, schedule: list },
};

/** Keys of facts as the records have them, and what items, notices, bodies and works bear besides. */
const OWN_TERMS = [
  ...['Notice', 'Amount', 'Ratio', 'Frequency', 'Age', 'Payer', 'Quantity'],
  ...['amount', 'ratio', 'frequency', 'age', 'payers', 'quantity'],
  ...['implementedBy', 'successor', 'audienceText', 'standardText', 'fundingText'],
  ...[
    'documentKind',
    'status',
    'edition',
    'docNumber',
    'signed',
    'effective',
    'expires',
    'kind',
    'level',
    'type',
  ],
  ...[
    'field',
    'text',
    'start',
    'end',
    'min',
    'max',
    'bound',
    'currency',
    'per',
    'period',
    'change',
    'average',
  ],
  ...['role', 'subject', 'payer', 'ages', 'from', 'until', 'parts', 'of', 'parties', 'value', 'name', 'unit'],
  ...['every', 'n', 'per_event', 'schedule', 'action', 'min_inclusive', 'max_inclusive', 'sex'],
  ...['mode', 'share', 'share_of', 'share_total', 'joint', 'condition', 'for', 'ratio_id', 'amount_id'],
  ...['amount_paid'],
] as const;

const PREFIXES = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ms: OWN,
  ...IDS,
} as const;

export const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...PREFIXES,
  ...SHARED,
  ...Object.fromEntries(OWN_TERMS.map((term) => [term, OWN_TYPED[term]?.(`ms:${term}`) ?? `ms:${term}`])),
};
