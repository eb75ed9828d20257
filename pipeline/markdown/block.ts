/**
 * The head block's notation: a small part of YAML, printed and read here. `key: value` a line; a list as `- value` lines
 * and a map as `key: value` lines, two blanks further in; a map inside a list as JSON on one line. Nothing else is taken.
 */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** Letters, digits and Chinese signs, where YAML would take them as they are: `嘉发改〔2024〕64号`, `2023年版`. */
const PLAIN = /^[\p{L}\p{N}〔（《“][\p{L}\p{N}\p{Pd}/._ 〔〕（）《》〈〉“”‘’、，。；：！？·•()%+]*$/u;
const OTHER_KIND = /^(?:null|true|false|~|yes|no|on|off|[\d.,_eE+-]{1,400})$/iu;
const KEY = /^( *)([a-z_]{1,40}):(?: (.*))?$/u;
const ENTRY = /^( *)- (.*)$/u;

const isMap = (value: Value): value is { [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: Value): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function scalar(value: Value): string {
  const plain =
    typeof value === 'string' &&
    PLAIN.test(value) &&
    value === value.trim() &&
    (!OTHER_KIND.test(value) || /^\d{4}-\d\d-\d\d$/u.test(value));
  return plain ? value : JSON.stringify(value);
}

/** The lines of a map. @param indent blanks before each */
export function printBlock(map: { readonly [key: string]: Value }, indent = ''): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (Array.isArray(value) && !isEmpty(value))
      return [`${indent}${key}:`, ...value.map((entry) => `${indent}  - ${scalar(entry)}`)];
    if (isMap(value) && !isEmpty(value)) return [`${indent}${key}:`, ...printBlock(value, `${indent}  `)];
    return [`${indent}${key}: ${scalar(value)}`];
  });
}

/** A line that the notation does not know. */
export class BlockError extends Error {
  /** @param line from 1, within the block */
  constructor(line: number, why: string) {
    super(`line ${line}: ${why}`);
    this.name = 'BlockError';
  }
}

/** Reads the lines of a map. @throws BlockError for any line that printBlock would not print */
export function readBlock(lines: readonly string[]): { [key: string]: Value } {
  const reader = new BlockReader(lines);
  const map = reader.map('');
  reader.end();
  return map;
}

class BlockReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  map(indent: string): { [key: string]: Value } {
    const map = new Map<string, Value>();
    for (let found = this.#match(KEY, indent); found; found = this.#match(KEY, indent)) {
      const key = found[2] ?? '';
      if (map.has(key)) throw new BlockError(this.#at + 1, `${key} stands twice`);
      this.#at++;
      map.set(
        key,
        found[3] === undefined || found[3] === '' ? this.#below(`${indent}  `) : this.#scalar(found[3]),
      );
    }
    return Object.fromEntries(map);
  }

  end(): void {
    if (this.#at < this.#lines.length)
      throw new BlockError(this.#at + 1, 'neither `key: value` nor `- value`');
  }

  #below(indent: string): Value {
    if (!this.#match(ENTRY, indent)) {
      if (this.#match(KEY, indent)) return this.map(indent);
      throw new BlockError(this.#at, 'no value');
    }
    const list: Value[] = [];
    for (let found = this.#match(ENTRY, indent); found; found = this.#match(ENTRY, indent)) {
      this.#at++;
      list.push(this.#scalar(found[2] ?? ''));
    }
    return list;
  }

  #match(pattern: RegExp, indent: string): RegExpExecArray | null {
    const found = pattern.exec(this.#lines[this.#at] ?? '');
    return found && found[1] === indent ? found : null;
  }

  #scalar(written: string): Value {
    const text = written.trim();
    if (!/^["[{]/u.test(text) && !OTHER_KIND.test(text)) return text;
    if (/^\d{4}-\d\d-\d\d$/u.test(text)) return text;
    try {
      return JSON.parse(text) as Value;
    } catch (error) {
      if (error instanceof SyntaxError) throw new BlockError(this.#at, `${text.slice(0, 40)} is no value`);
      throw error;
    }
  }
}
