/** The definitions of numbering.xml: which list numbers how. */
import type { ListLevel, Numbering, NumberList } from '../office/numbering.ts';
import { child, childrenOf, isOn, type XmlNode } from '../office/xml.ts';

/** @param root the numbering part, null where the file has none */
export function readNumbering(root: XmlNode | null): Numbering {
  const abstracts = new Map<string, XmlNode>();
  const byStyleLink = new Map<string, XmlNode>();
  for (const node of childrenOf(root ?? undefined, 'w:abstractNum')) {
    abstracts.set(node.attrs['w:abstractNumId'] ?? '', node);
    const link = child(node, 'w:styleLink')?.attrs['w:val'];
    if (link !== undefined) byStyleLink.set(link, node);
  }
  const lists = new Map<string, NumberList>();
  for (const num of childrenOf(root ?? undefined, 'w:num')) {
    const abstract = child(num, 'w:abstractNumId')?.attrs['w:val'] ?? '';
    const stated = abstracts.get(abstract);
    // A list that only names a list style takes its levels from the list that defines the style.
    const linked = byStyleLink.get(child(stated, 'w:numStyleLink')?.attrs['w:val'] ?? '') ?? stated;
    const levels = new Map<number, ListLevel>();
    const starts = new Map<number, number>();
    for (const level of childrenOf(linked, 'w:lvl')) addLevel(levels, level);
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const start = child(override, 'w:startOverride')?.attrs['w:val'];
      if (start !== undefined) starts.set(Number(override.attrs['w:ilvl']), Number(start));
      const level = child(override, 'w:lvl');
      if (level) addLevel(levels, level);
    }
    lists.set(num.attrs['w:numId'] ?? '', {
      abstract: linked?.attrs['w:abstractNumId'] ?? abstract,
      levels,
      starts,
    });
  }
  return { lists };
}

function addLevel(levels: Map<number, ListLevel>, node: XmlNode): void {
  const value = (name: string): string | undefined => child(node, name)?.attrs['w:val'];
  const restart = value('w:lvlRestart');
  levels.set(Number(node.attrs['w:ilvl']), {
    start: Number(value('w:start') ?? 0),
    format: numberFormat(node),
    text: value('w:lvlText') ?? '',
    suffix: value('w:suff') ?? 'tab',
    restart: restart === undefined ? null : Number(restart),
    legal: isOn(child(node, 'w:isLgl')),
    style: value('w:pStyle') ?? null,
  });
}

/** A format newer than the first edition stands in an mc:AlternateContent beside an old one (001, 002: "custom"). */
function numberFormat(level: XmlNode): string {
  const choice = child(child(level, 'mc:AlternateContent'), 'mc:Choice');
  const stated = child(choice, 'w:numFmt') ?? child(level, 'w:numFmt');
  const format = stated?.attrs['w:val'] ?? 'decimal';
  return format === 'custom' ? `custom:${stated?.attrs['w:format'] ?? ''}` : format;
}
