/**
 * XML of office files as plain nodes. Only what is safe: a DOCTYPE is refused (so no entity is ever declared,
 * fetched or expanded), depth is bounded, names are known by their namespace and not by the prefix a writer chose.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { InputError } from '../../errors.ts';

/** An element, or text (`name` is `#text`, the characters in `text`). */
export interface XmlNode {
  name: string;
  attrs: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
}

export const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
const DEEPEST = 256;
/** Ten thousand services in eight columns, each cell with all that Word says of it; each tag costs some two microseconds, and memory. */
const MOST_TAGS = 2_000_000;

/** Namespace → the prefix that our code calls it by. The purl.oclc.org names are those of ISO "strict" files. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.ofdspec.org/2016': 'ofd',
  'http://www.ofdspec.org': 'ofd',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: TEXT,
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
});

/**
 * @param part the part's name, for the error
 * @returns the root element
 * @throws InputError doctype-refused, too-many-tags, damaged (not well formed, too deep, not decodable)
 */
export function parseXml(bytes: Uint8Array, part: string): XmlNode {
  const text = decode(bytes, part);
  boundTags(text);
  if (/<!DOCTYPE/i.test(text)) throw new InputError('doctype-refused', { part });
  if (XMLValidator.validate(text) !== true) throw new InputError('damaged', { reason: part });
  const raw = parsed(text, part);
  const root = raw
    .map((node) => canonical(node, new Map([['xml', 'xml']])))
    .find((node) => node.name !== TEXT);
  if (!root) throw new InputError('damaged', { reason: part });
  return root;
}

function boundTags(text: string): void {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  if (count > MOST_TAGS) throw new InputError('too-many-tags', { count, limit: MOST_TAGS });
}

type RawNode = Readonly<Record<string, unknown>>;

function parsed(text: string, part: string): RawNode[] {
  try {
    return parser.parse(text);
  } catch (error) {
    // The parser's only errors are of its input: deeper than maxNestedTags, a tag never closed.
    if (error instanceof Error) throw new InputError('damaged', { reason: part }, { cause: error });
    throw error;
  }
}

function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const declared = /^<\?xml[^>]{0,80}encoding=["']([A-Za-z0-9._-]{1,20})/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 120)),
  )?.[1];
  try {
    return new TextDecoder(utf16 ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new InputError('damaged', { reason: part }, { cause: error });
    throw error;
  }
}

function canonical(raw: RawNode, outer: ReadonlyMap<string, string>): XmlNode {
  const rawAttrs = (raw[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? TEXT;
  if (name === TEXT) return textNode(decodeEntities(String(raw[TEXT] ?? '')));
  if (name === CDATA)
    return textNode((raw[CDATA] as RawNode[]).map((part) => String(part[TEXT] ?? '')).join(''));
  const prefixes = declaredPrefixes(rawAttrs, outer);
  const attrs: Record<string, string> = {};
  for (const [key, value] of Object.entries(rawAttrs)) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    attrs[key.includes(':') ? rename(key, prefixes) : key] = decodeEntities(String(value));
  }
  const children = (raw[name] as RawNode[]).map((child) => canonical(child, prefixes));
  return { name: rename(name, prefixes), attrs, children, text: '' };
}

function textNode(text: string): XmlNode {
  return { name: TEXT, attrs: {}, children: [], text };
}

function declaredPrefixes(
  attrs: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attrs).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  const prefixes = new Map(outer);
  for (const [key, uri] of own) {
    const written = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
    // A namespace we do not know keeps the writer's prefix, unless that is one of ours.
    const taken = Object.values(PREFIXES).includes(written);
    prefixes.set(written, PREFIXES[uri] ?? (taken ? `other-${written}` : written));
  }
  return prefixes;
}

function rename(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? name.slice(0, Math.max(0, colon));
  return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
}

/** `&#x4E2D;` and the five names of XML; what is neither stays as it stands. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The first child element of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** The child elements of that name, in order. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** All characters below a node. */
export function textOf(node: XmlNode): string {
  return node.name === TEXT ? node.text : node.children.map(textOf).join('');
}

/** A yes/no property of office files: present is yes, unless its value says 0, false or off. */
export function isOn(property: XmlNode | undefined, attribute = 'w:val'): boolean {
  if (!property) return false;
  return !['0', 'false', 'off', 'none'].includes(property.attrs[attribute] ?? 'true');
}
