/** Where a reader is among the headings: what comes next stands under the last domain and the last aspect of it. */
import type { Outline, OutlineHeading } from './types.ts';

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
}
