/** An item as rules look at it: taken from the tree while reading, from the record where people corrected it. */

import type { NoticeTold } from '../messages/index.ts';
import { type ItemNode, type NoticeTree, namedFields } from '../notice.ts';
import type { OutlineItem } from '../outline/types.ts';
import type { HungFacts } from '../records/kinds.ts';
import { labelOf } from '../records/labels.ts';
import type { FieldName } from '../records/schema.ts';
import type { Span } from '../text/ranges.ts';

export interface SeenField {
  /** As facts name it: `standard`, `other.0`. */
  key: string;
  /** null for what is kept under `other`. */
  name: FieldName | null;
  label: string;
  text: string;
  /** In the text as read, as `labelPlace` and the item's places are. */
  source: readonly Span[];
  labelPlace: Span | null;
}

/** @typeParam Item what a warning hangs on */
export interface Seen<Item> {
  item: Item;
  /** As printed; null where none is, or it is no plain number. */
  no: number | null;
  subNo: number | null;
  name: string;
  namePlace: Span | null;
  numberPlace: Span | null;
  parent: Seen<Item> | null;
  isParent: boolean;
  /** In the order of the contract. */
  fields: readonly SeenField[];
  facts: HungFacts;
}

export type Finding<Item> = NoticeTold & {
  item: Item | null;
  /** In the text as read. */
  span: Span | null;
};

/** A rule over the items of one notice: what a reader should know of them. */
export type ItemRule = <Item>(items: readonly Seen<Item>[]) => Finding<Item>[];

/** Items that should have fields: not parents, and not in a notice that gives names only. */
export function itemsWithFields<Item>(items: readonly Seen<Item>[]): Seen<Item>[] {
  return items.some((one) => one.fields.length > 0) ? items.filter((one) => !one.isParent) : [];
}

/** Number and name of an item as a reader would point at it. */
export const pointAt = ({ no, subNo, name }: Seen<unknown>): { no: string; name: string } => ({
  no: subNo === null ? `${no ?? ''}` : `${no ?? ''}.${subNo}`,
  name,
});

/** A field of an item as a reader would point at it: one under `other` by its label. */
export const pointAtField = (
  one: Seen<unknown>,
  { name, label }: SeenField,
): ReturnType<typeof pointAt> & { field: string; field_zh: string } => ({
  ...pointAt(one),
  field: name ?? label,
  field_zh: name ? labelOf('field', name, 'zh') : label,
});

/** The items of a finished tree. */
export function seenIn(tree: NoticeTree): Seen<OutlineItem>[] {
  const seen = new Map<OutlineItem, Seen<OutlineItem>>();
  for (const node of tree.children) {
    if (node.type !== 'item') continue;
    const { parent } = node.item;
    seen.set(node.item, seenNode(node, (parent && seen.get(parent)) ?? null));
  }
  return [...seen.values()];
}

function seenNode(node: ItemNode, parent: Seen<OutlineItem> | null): Seen<OutlineItem> {
  const { item } = node;
  return {
    item,
    no: item.no,
    subNo: item.subNo,
    name: item.name,
    namePlace: node.nameSource[0] ?? null,
    numberPlace: node.numberSource[0] ?? null,
    parent,
    isParent: item.isParent,
    fields: namedFields(node).map(({ key, node: field }) => ({
      key,
      name: field.name,
      label: field.label,
      text: field.text,
      source: field.source,
      labelPlace: field.labelSource[0] ?? null,
    })),
    facts: node.facts,
  };
}
