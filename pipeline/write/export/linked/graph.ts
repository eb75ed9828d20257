/** A folder's services as one graph, node by node, and the catalogue that tells what lies where. One notice is in memory at a time. */
import type Database from 'better-sqlite3';
import type { NoticeRecord } from '../../../records/schema.ts';
import { CONTEXT, idOf } from './context.ts';
import {
  bodyNode,
  type GraphNode,
  type GraphRow,
  noticeNode,
  placeNode,
  serviceNode,
  workNode,
} from './nodes.ts';

export const GRAPH = 'services.jsonld';
export const CATALOG = 'catalog.jsonld';

/** What was seen while the graph was written. */
export interface SeenInGraph {
  services: number;
  /** Items that name no lead agency, which CPSV-AP wants of each: `id name`. */
  leaderless: string[];
  /** Notices that nobody signed and of which nobody told who published them, which CPSV-AP wants of a data set: their ids. */
  unpublished: string[];
  datasets: GraphNode[];
}

/** The lines of the file: the context, a node a line, the end. `seen` is filled on the way. */
export async function* graphLines(
  database: Database.Database,
  notices: AsyncIterable<NoticeRecord>,
  seen: SeenInGraph,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`;
  let first = true;
  for await (const node of nodesOf(database, notices, seen)) {
    yield `${first ? '' : ',\n'}${JSON.stringify(node)}`;
    first = false;
  }
  yield '\n]}\n';
}

async function* nodesOf(
  database: Database.Database,
  notices: AsyncIterable<NoticeRecord>,
  seen: SeenInGraph,
): AsyncGenerator<GraphNode> {
  const citing = database
    .prepare('SELECT DISTINCT work_id FROM work_citations WHERE citation_id = ?')
    .pluck();
  const places = new Map<string, string | null>();
  const bodies = new Set<string>();
  const works = new Set<string>();
  for await (const { document, items } of notices) {
    places.set(document.region.code, document.region.name);
    seen.datasets.push(datasetNode(document));
    if (document.issuers.length === 0 && document.source.publisher === null)
      seen.unpublished.push(document.id);
    yield noticeNode(document);
    for (const item of items) {
      const cited = [...new Set(item.citations.flatMap(({ id }) => citing.all(id) as string[]))];
      for (const id of cited) works.add(id);
      for (const { body_key } of item.agencies) if (body_key !== '') bodies.add(body_key);
      if (!item.agencies.some((one) => one.role === 'lead' && one.body_key !== ''))
        seen.leaderless.push(`${item.id} ${item.name}`.trim());
      seen.services += 1;
      yield serviceNode(item, document, cited);
    }
  }
  const body = database.prepare('SELECT * FROM agency_bodies WHERE id = ?');
  for (const id of bodies) {
    const row = body.get(id) as GraphRow | undefined;
    if (row === undefined) continue;
    // a Set goes on to what is added on the way: the bodies that took their places
    if (typeof row.successor === 'string') bodies.add(row.successor);
    const code = String(row.jurisdiction);
    if (!places.has(code)) places.set(code, null);
    yield bodyNode(row);
  }
  const work = database.prepare('SELECT * FROM works WHERE id = ?');
  for (const id of works) yield workNode(work.get(id) as GraphRow);
  for (const [code, name] of places) yield placeNode(code, name);
}

const agentNode = (name: string): GraphNode => ({ '@type': 'Agent', identifier: name, title: name });

/** A notice as a data set: what its services are, who signed it, where it is from. */
function datasetNode({
  id,
  title,
  notice_title,
  issuers,
  dates,
  region,
  source,
}: NoticeRecord['document']): GraphNode {
  const [first = source.publisher, ...others] = issuers;
  return {
    '@id': idOf('notice', id),
    '@type': 'Dataset',
    identifier: id,
    title,
    description: notice_title ?? title,
    // CPSV-AP allows one: the first signs for all; else who put it where it was taken from
    ...(first === null ? {} : { publisher: agentNode(first) }),
    ...(others.length === 0 ? {} : { contributor: others.map(agentNode) }),
    spatial: {
      '@id': idOf('place', region.code),
      '@type': 'Location',
      identifier: region.code,
      geographicName: region.name,
    },
    ...(dates.signed === null ? {} : { issued: dates.signed }),
    ...(source.url === null ? {} : { landingPage: source.url }),
    ...(source.licence === null ? {} : { license: source.licence }),
    distribution: DISTRIBUTION,
  };
}

const DISTRIBUTION = {
  '@id': GRAPH,
  '@type': 'Distribution',
  accessURL: GRAPH,
  mediaType: 'https://www.iana.org/assignments/media-types/application/ld+json',
};

/** DCAT: a data set a notice, all in the one file beside. */
export const catalogText = ({ datasets }: SeenInGraph): string =>
  `${JSON.stringify(
    {
      '@context': CONTEXT,
      '@type': 'Catalog',
      title: '基本公共服务',
      titleEn: 'Basic public services',
      description: '由各地基本公共服务标准、清单读成的记录',
      descriptionEn: 'Records read from notices of basic public services',
      dataset: datasets,
    },
    null,
    1,
  )}\n`;
