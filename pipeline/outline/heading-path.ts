/** Where a reader is among the headings: what comes next stands under the last domain and the last aspect of it. */
import type { Level, Outline, OutlineHeading } from './types.ts';

export class HeadingPath {
  readonly #outline: Outline;
  #domain: OutlineHeading | null = null;
  #aspect: OutlineHeading | null = null;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  get domain(): OutlineHeading | null {
    return this.#domain;
  }

  get aspect(): OutlineHeading | null {
    return this.#aspect;
  }

  /** Puts a heading in the outline; an aspect goes under the domain at hand. */
  enter(heading: OutlineHeading): void {
    if (heading.level === 'domain') {
      this.#domain = heading;
      this.#aspect = null;
    } else {
      heading.domain = this.#domain;
      this.#aspect = heading;
    }
    this.#outline.headings.push(heading);
  }

  /** A heading that has lost its name: what stood above it does not hold for what comes next. */
  lose(level: Level): void {
    if (level === 'domain') this.#domain = null;
    this.#aspect = null;
  }

  /** Comes back to a heading that the outline has: classes of a column stand in any order. @returns whether there is one of that name */
  back(level: Level, name: string): boolean {
    const known = this.#outline.headings.find(
      (heading) =>
        heading.level === level &&
        heading.name === name &&
        (level === 'domain' || heading.domain === this.#domain),
    );
    if (!known) return false;
    if (level === 'domain') {
      this.#domain = known;
      this.#aspect = null;
    } else this.#aspect = known;
    return true;
  }
}

// The name in a heading's line.

const COUNT = '(?:共|计|合计)?\\s{0,2}\\d{1,3}\\s{0,2}(?:大?项|个|条|大?类|方面)';
const COUNTED = new RegExp(`\\s{0,4}[(（]${COUNT}[^()（）]{0,10}[)）]$`, 'u');
/** “幼有所育”3项, 老有所养 共7项 */
const COUNTED_OPEN = new RegExp(`(?<=[\\p{Script=Han}”"])\\s{0,4}${COUNT}$`, 'u');
/** “幼有所育”, 【教育服务】 */
const QUOTED = /^(?:[“"]([^“”"]+)[”"]|[【〖]([^【】〖〗]+)[】〗])$/u;

/** 幼有所育（共9项）, “幼有所育”3项: the count is no part of the name, quotes or brackets round all of it neither. */
export const headingName = (text: string): string =>
  text
    .replace(COUNTED, '')
    .replace(COUNTED_OPEN, '')
    .replace(/[。:：]$/u, '')
    .replace(QUOTED, '$1$2');
