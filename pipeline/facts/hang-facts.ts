import { agenciesOf } from '../agencies.ts';
import type { ItemNode, NoticeTree } from '../notice.ts';
import { namedFields } from '../notice.ts';
import { EXTRACTED } from '../records/corrections.ts';
import { plain } from '../text/plain.ts';
import { extractFacts } from './read-facts.ts';

/** A unified transformer: reads the facts of every field and hangs them on the field's item, by field, then by place. */
export function hangFacts(ownTitles: readonly string[]): (tree: NoticeTree) => void {
  return (tree) => {
    for (const node of tree.children) if (node.type === 'item') readItem(node, ownTitles);
  };
}

function readItem(node: ItemNode, ownTitles: readonly string[]): void {
  const { facts } = node;
  for (const {
    key: field,
    node: { name, text },
  } of namedFields(node)) {
    // ⼀次 is read as 一次: values are of the plain text, `text` is the source's own
    const found = extractFacts(plain(text), ownTitles);
    for (const list of Object.values(found))
      for (const fact of list) fact.text = text.slice(fact.start, fact.end);
    // ids are given when the record is compiled: they need the document's
    facts.amounts.push(...found.amounts.map((f) => ({ id: '', field, ...f, ...EXTRACTED })));
    facts.ratios.push(...found.ratios.map((f) => ({ id: '', field, ...f, ...EXTRACTED })));
    facts.frequencies.push(...found.frequencies.map((f) => ({ id: '', field, ...f, ...EXTRACTED })));
    facts.ages.push(...found.ages.map((f) => ({ id: '', field, ...f, ...EXTRACTED })));
    facts.citations.push(...found.citations.map((f) => ({ id: '', field, ...f, ...EXTRACTED })));
    if (name === 'lead_agency' || name === 'implementing_agency')
      node.agencies.push(...agenciesOf(name, text));
  }
}
