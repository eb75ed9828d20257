/** The parts of an office file by their relations: which part is the document, and what it refers to. */
import { InputError } from '../../errors.ts';
import type { ZipContainer } from '../zip/container.ts';
import { childrenOf, parseXml, type XmlNode } from './xml.ts';

export interface PackageRelation {
  /** Last word of the type's address: officeDocument, numbering, styles, footnotes, hyperlink, image, … */
  type: string;
  target: string;
  /** True for an address outside the file; never opened. */
  external: boolean;
}

/** Relations of a part by their id. @param part its name, '' for the container itself */
export function relationsOf(zip: ZipContainer, part: string): Map<string, PackageRelation> {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  const bytes = zip.part(name);
  const relations = new Map<string, PackageRelation>();
  if (!bytes) return relations;
  for (const { attrs } of childrenOf(parseXml(bytes, name), 'rel:Relationship')) {
    const external = attrs.TargetMode === 'External';
    const target = attrs.Target ?? '';
    relations.set(attrs.Id ?? '', {
      type: (attrs.Type ?? '').split('/').at(-1) ?? '',
      target: external ? target : partName(target, part.slice(0, slash + 1)),
      external,
    });
  }
  return relations;
}

/** `/word/styles.xml`, `styles.xml` and `../word/styles.xml` seen from `word/` are all `word/styles.xml`. */
export function partName(target: string, folder: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const name: string[] = [];
  for (const step of steps) {
    if (step === '..') name.pop();
    else if (step !== '' && step !== '.') name.push(step);
  }
  return name.join('/');
}

/** A part that the file cannot do without. @throws InputError damaged */
export function neededPart(zip: ZipContainer, name: string): XmlNode {
  const bytes = zip.part(name);
  if (!bytes) throw new InputError('damaged', { reason: name });
  return parseXml(bytes, name);
}

/** The part that holds the document itself. @param usual its name where the container does not say */
export function mainPart(zip: ZipContainer, usual: string): { name: string; root: XmlNode } {
  const stated = [...relationsOf(zip, '').values()].find(
    (relation) => relation.type === 'officeDocument',
  )?.target;
  for (const name of [stated, usual]) {
    const bytes = name === undefined ? null : zip.part(name);
    if (name !== undefined && bytes) return { name, root: parseXml(bytes, name) };
  }
  throw new InputError('damaged', { reason: stated ?? usual });
}

/** The first internal part of that type, read; null where the file has none. */
export function relatedPart(
  zip: ZipContainer,
  relations: ReadonlyMap<string, PackageRelation>,
  type: string,
): XmlNode | null {
  for (const relation of relations.values()) {
    if (relation.type !== type || relation.external) continue;
    const bytes = zip.part(relation.target);
    if (bytes) return parseXml(bytes, relation.target);
  }
  return null;
}
