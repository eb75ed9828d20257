/** The name of the event or stage that a count is for. Folded texts. */
import type { CountToken } from './counts.ts';
import type { EventToken } from './denominators.ts';

export class StageList {
  #open: { names: string[]; next: number } | null = null;

  constructor(readonly text: string) {}

  /**
   * 孕早期、孕中期、孕晚期分别提供1次、2次、2次: the stages answer the counts one by one.
   * 孕中期和孕晚期各提供2次: others are told together, as written.
   */
  first(event: EventToken, count: CountToken): string {
    const written = this.text.slice(event.start, event.end);
    if (!event.stage) return event.names[0] ?? written;
    const inTurn =
      event.names.length > 1 && this.text.startsWith('分别', event.end) && count.start > event.end;
    this.#open = inTurn ? { names: event.names, next: 1 } : null;
    return (inTurn && event.names[0]) || written;
  }

  /** The stage of a later member of such a list, or null. */
  next(count: CountToken, previous: CountToken | null): string | null {
    const open = this.#open;
    this.#open = null;
    if (!open || !previous || !/^[、和及，]$/.test(this.text.slice(previous.end, count.start))) return null;
    const name = open.names[open.next];
    if (name === undefined) return null;
    this.#open = { names: open.names, next: open.next + 1 };
    return name;
  }
}
