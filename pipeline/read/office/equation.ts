/**
 * EQ fields (ECMA-376 part 1, 17.16.5.17 and Word's own list of switches): a small formula as an instruction, of which the
 * file keeps no result. `eq \o\ac(○,1)` is how Chinese Word encircles a character; `eq \f(1,3)` is a fraction.
 */
import { TEN } from '../../words/numerals.ts';
import { formatNumber } from './number-format.ts';

const INSTRUCTION = /^\s*EQ\s/iu;
/** Deeper than this no formula is nested; what is deeper is read as it stands. */
const DEEPEST = 16;

interface Call {
  name: string;
  args: string[];
}

/** True for the instruction of an EQ field. */
export function isEquation(instruction: string): boolean {
  return INSTRUCTION.test(instruction);
}

/** What an EQ field shows, as characters in a row: ①, 1/3, x2. @returns null where it is no EQ field */
export function equationText(instruction: string): string | null {
  if (!isEquation(instruction)) return null;
  return new Reader(instruction.replace(INSTRUCTION, '').trim()).text(0);
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end, or to the `,`, `;` or `)` that ends an argument. */
  text(depth: number): string {
    let shown = '';
    while (this.#at < this.#source.length) {
      const char = this.#source[this.#at] ?? '';
      if (depth > 0 && /[,;)]/u.test(char)) return shown.trim();
      if (char === '\\') shown = joined(shown, this.#afterSlash(depth));
      else {
        shown += char;
        this.#at += 1;
      }
    }
    return shown.trim();
  }

  /** `\f(1,3)`, `\o\ac(○,1)`, `\s\up8(2)`; or a sign that stands for itself: `\,`. */
  #afterSlash(depth: number): string {
    const head = /^\\([a-z]{1,4})([0-9]{0,3})/iu.exec(this.#source.slice(this.#at, this.#at + 8));
    if (!head) {
      const char = this.#source[this.#at + 1] ?? '';
      this.#at += 2;
      return char;
    }
    const call: Call = { name: head[1]!.toLowerCase(), args: [] };
    this.#at += head[0].length;
    this.#skipOptions(call.name);
    if (this.#source[this.#at] !== '(' || depth >= DEEPEST) return '';
    this.#at += 1;
    for (;;) {
      call.args.push(this.text(depth + 1));
      const end = this.#source[this.#at];
      this.#at += 1;
      if (end === undefined || end === ')') return shownOf(call);
    }
  }

  /** Switches of a switch (`\ac`, `\up8`, `\co2 \hs3`) say how it looks; those of a bracket also name its signs (`\lc\{`). */
  #skipOptions(name: string): void {
    const option =
      name === 'b' || name === 'i'
        ? /^\s*\\(?:(?:lc|rc|bc|fc|vc)\\[^a-z0-9]|(?:in|pr|su))/iu
        : /^\s*\\(?:ac|al|ar|ad|co|vs|hs|fo|ba|li|to|bo|le|ri|up|do|ai|di)\d{0,3}/iu;
    for (;;) {
      const found = option.exec(this.#source.slice(this.#at, this.#at + 12));
      if (!found) break;
      this.#at += found[0].length;
    }
    while (this.#source[this.#at] === ' ') this.#at += 1;
  }
}

/** A fraction behind a whole number is a number of its own: 2 1/2 and not 21/2. */
function joined(before: string, shown: string): string {
  return /\d$/u.test(before) && /^\d{1,9}\//u.test(shown) ? `${before} ${shown}` : before + shown;
}

/** One formula from its shown parts. */
const SHOWN: Readonly<Record<string, (args: readonly string[]) => string>> = {
  f: ([above = '', below = '']) => `${above}/${below}`,
  o: overstruck,
  r: (args) => (args.length > 1 ? `${args[0]}√${args[1]}` : `√${args[0] ?? ''}`),
  b: ([inner = '']) => `(${inner})`,
  l: (args) => args.join(','),
  // a table, a displacement, a raised or lowered part, a box: their parts in order
  a: (args) => args.join(' '),
};

function shownOf({ name, args }: Call): string {
  return (SHOWN[name] ?? ((parts: readonly string[]) => parts.join('')))(args);
}

/** A ring and what stands in it; several signs in one place else. */
function overstruck(args: readonly string[]): string {
  const rest = args.filter((arg) => !/^[○◯〇O□△◇]$/u.test(arg));
  const ringed = args.some((arg) => /^[○◯〇]$/u.test(arg));
  if (!ringed || rest.length === 0) return (rest.length === 0 ? args : rest).join('');
  const inside = rest.join('');
  const n = /^\d{1,2}$/u.test(inside) ? Number(inside) : 0;
  if (n > 0) return formatNumber(n, 'decimalEnclosedCircle') ?? inside;
  const han = TEN.indexOf(inside);
  return inside.length === 1 && han >= 0 ? String.fromCharCode(0x3280 + han) : inside;
}
