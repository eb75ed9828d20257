/**
 * RTF, as WordPad, WPS and old Word write it: the text with its tables, numbers and notes. Own: the libraries on npm (rtf-parser, rtf2text)
 * are unkept since 2019 and lose tables and every charset but Latin.
 */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { boundCharacters, boundTextBytes } from './limits.ts';
import { compose, flatText, noteLine } from './office/compose.ts';
import { notesOfWord, nothingMet } from './office/met.ts';
import { signsOf } from './office/symbols.ts';
import { Story } from './rtf/story.ts';
import {
  CHARACTERS,
  CHARSETS,
  CODE_PAGES,
  LEFT_OUT,
  OPENED,
  type RtfToken,
  SIGNS_CHARSET,
  SKIPPED,
  tokensOf,
} from './rtf/tokens.ts';

const MEDIA_TYPE = 'application/rtf';

/**
 * @returns paragraphs as lines, tables, headings, footnotes at the end, and notes on what was left out
 * @throws InputError nested-too-deep, too-many-characters, too-many-lines, empty-file, needs-ocr
 */
export function readRtf(bytes: Uint8Array): Source {
  boundTextBytes(bytes);
  const reader = new RtfReader();
  for (const token of tokensOf(bytes)) reader.take(token);
  return reader.source();
}

/** What a group inherits from the one round it. */
interface RtfGroup {
  /** Where its text goes: `skip` nowhere, `fonts` and `styles` to the names of these, `number` before the paragraph. */
  into: Story | 'skip' | 'fonts' | 'styles' | 'number';
  /** How many bytes stand behind `\uN` for readers that know no Unicode. */
  fallback: number;
  font: number;
  /** Of the style sheet: which style is named. */
  style: number;
  hidden: boolean;
  struck: boolean;
  deleted: boolean;
}

const PLAIN = { hidden: false, struck: false, deleted: false };
/** Groups within groups; files of office programs have some twenty. */
const DEEPEST = 500;
/** The names of styles whose paragraphs are headings, in either language. */
const HEADING = /^(?:heading|标题) ?([1-9])\b/iu;

class RtfReader {
  readonly #body = new Story(true);
  readonly #footnotes: Story[] = [];
  readonly #groups: RtfGroup[] = [];
  #group: RtfGroup = { into: this.#body, fallback: 1, font: 0, style: 0, ...PLAIN };
  readonly #fonts = new Map<number, { name: string; charset: number }>();
  /** Names of styles, by their number. */
  readonly #styles = new Map<number, string>();
  readonly #met = nothingMet();
  readonly #left = new Map<string, { en: string; zh: string }>();
  #codePage = 1252;
  #defaultFont = 0;
  /** Bytes of one charset that have come: two may be one character. */
  #bytes: number[] = [];
  /** The next word is the first of its group. */
  #opening = false;
  /** `\*` stood before it: a reader that does not know the group leaves it out. */
  #optional = false;
  /** Bytes that stand for a character that has come as `\uN`. */
  #toSkip = 0;
  #length = 0;

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#opening = false;
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#bytes.push(token.byte);
      return;
    }
    this.#flush();
    this.#toSkip = 0;
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.name === '*') this.#optional = true;
    else {
      const names = this.#opening && this.#opensGroup(token.name, this.#optional);
      this.#opening = false;
      this.#optional = false;
      if (!names && this.#group.into !== 'skip') this.#word(token.name, token.value);
    }
  }

  source(): Source {
    this.#flush();
    this.#body.end();
    const notes = this.#footnotes.map(({ blocks }, i) => noteLine(i + 1, flatText(blocks)));
    const source = compose([...this.#body.blocks, ...notes], MEDIA_TYPE, []);
    if (source.text.trim() === '') throw new InputError(this.#met.pictures > 0 ? 'needs-ocr' : 'empty-file');
    const left = [...this.#left.values()];
    source.notes.push(...notesOfWord(this.#met, { left, footnotes: notes.length, unknownFormats: [] }));
    return source;
  }

  #open(): void {
    this.#groups.push(this.#group);
    if (this.#groups.length > DEEPEST) throw new InputError('nested-too-deep', { limit: DEEPEST });
    this.#group = { ...this.#group };
    this.#opening = true;
    this.#optional = false;
  }

  #close(): void {
    const { into } = this.#group;
    this.#group = this.#groups.pop() ?? this.#group;
    const outer = this.#group.into;
    if (typeof into === 'string' || into === outer) return;
    // a footnote or a text box ends with its group
    into.end();
    if (!this.#footnotes.includes(into) && typeof outer !== 'string') outer.blocks.push(...into.blocks);
  }

  /** Groups are named by their first word. @returns whether the word is such a name */
  #opensGroup(name: string, optional: boolean): boolean {
    const group = this.#group;
    if (group.into === 'skip') return true;
    const left = LEFT_OUT[name];
    const story = name === 'footnote' || name === 'shptxt' ? new Story() : null;
    if (name === 'footnote' && story) this.#footnotes.push(story);
    if (name === 'pict') this.#met.pictures += 1;
    if (left) this.#left.set(left.en, left);
    if (story) group.into = story;
    else if (name === 'fonttbl') group.into = 'fonts';
    else if (name === 'stylesheet') group.into = 'styles';
    else if (name === 'listtext' || name === 'pntext') group.into = 'number';
    else if (left || SKIPPED.has(name)) group.into = 'skip';
    else if (optional && !OPENED.has(name) && group.into !== 'styles') group.into = 'skip';
    else return OPENED.has(name);
    return true;
  }

  #word(name: string, value: number | null): void {
    const group = this.#group;
    const read = this.#words[name];
    if (read) read(group, value);
    else if (Object.hasOwn(CHARACTERS, name)) this.#add(CHARACTERS[name] ?? '');
    else if (typeof group.into !== 'string') group.into.layout(name, value);
  }

  readonly #words: Readonly<Record<string, (group: RtfGroup, value: number | null) => void>> = {
    u: (group, value) => {
      this.#add(String.fromCharCode((value ?? 0) & 0xffff));
      this.#toSkip = group.fallback;
    },
    uc: (group, value) => {
      group.fallback = Math.max(0, value ?? 1);
    },
    f: (group, value) => {
      group.font = value ?? 0;
    },
    fcharset: ({ font }, value) => {
      this.#fonts.set(font, { name: this.#fonts.get(font)?.name ?? '', charset: value ?? 0 });
    },
    s: (group, value) => {
      if (group.into === 'styles') group.style = value ?? 0;
      else if (typeof group.into !== 'string') {
        const level = HEADING.exec(this.#styles.get(value ?? 0) ?? '')?.[1];
        group.into.setLevel(level === undefined ? null : Number(level));
      }
    },
    ansicpg: (_group, value) => {
      this.#codePage = value ?? this.#codePage;
    },
    deff: (group, value) => {
      this.#defaultFont = value ?? 0;
      group.font = this.#defaultFont;
    },
    v: (group, value) => {
      group.hidden = value !== 0;
    },
    strike: (group, value) => {
      group.struck = value !== 0;
    },
    striked: (group, value) => {
      group.struck = value !== 0;
    },
    deleted: (group, value) => {
      group.deleted = value !== 0;
    },
    plain: (group) => {
      Object.assign(group, PLAIN, { font: this.#defaultFont });
    },
  };

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const charset = this.#fonts.get(this.#group.font)?.charset ?? 0;
    const page = CHARSETS[charset] ?? CODE_PAGES[this.#codePage] ?? 'windows-1252';
    this.#add(new TextDecoder(page).decode(bytes));
  }

  #add(words: string): void {
    const { into, font, style } = this.#group;
    if (into === 'skip') return;
    this.#length += words.length;
    boundCharacters(this.#length);
    if (into === 'fonts') this.#nameFont(font, words);
    else if (into === 'styles') this.#styles.set(style, (this.#styles.get(style) ?? '') + words);
    else if (into === 'number') this.#innerStory()?.addNumber(this.#drawn(words));
    else this.#addTo(into, words);
  }

  #addTo(story: Story, words: string): void {
    const { hidden, struck, deleted } = this.#group;
    if (deleted) this.#met.deleted += 1;
    else if (hidden) this.#met.hidden += words.length;
    else if (!struck) story.add(this.#drawn(words));
    else if (story.strike()) this.#met.struck.push((this.#met.struck.pop() ?? '') + words);
    else this.#met.struck.push(words);
  }

  /** What a font of signs draws for letters. */
  #drawn(words: string): string {
    const font = this.#fonts.get(this.#group.font);
    if (font?.charset !== SIGNS_CHARSET) return words;
    const signs = signsOf(font.name, words);
    this.#met.symbols += signs.lost;
    return signs.text;
  }

  /** `{\f1\fcharset134 宋体;}` */
  #nameFont(font: number, words: string): void {
    const known = this.#fonts.get(font) ?? { name: '', charset: 0 };
    this.#fonts.set(font, { ...known, name: known.name + words.replace(/;.*$/u, '') });
  }

  /** The text that stands round a number. */
  #innerStory(): Story | undefined {
    return this.#groups.map(({ into }) => into).findLast((into) => typeof into !== 'string');
  }
}
