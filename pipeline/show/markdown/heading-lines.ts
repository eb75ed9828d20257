/** Which headings stand before an item: a record lists domains, aspects and items apart, Markdown has them in one order. */
import type { ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { printHeading, printMissing } from './heading.ts';

/** Index into domains or aspects; null for none. */
type At = number | null;

export class HeadingLines {
  readonly #domains: NoticeRecord['domains'];
  readonly #aspects: NoticeRecord['aspects'];
  /** The first domain and the first aspect that are not printed yet. */
  #nextDomain = 0;
  #nextAspect = 0;
  #domain: At = null;
  #aspect: At = null;
  #lines: string[] = [];

  constructor({ domains, aspects }: Pick<NoticeRecord, 'domains' | 'aspects'>) {
    this.#domains = domains;
    this.#aspects = aspects;
  }

  /** The headings that lead from where printing stands to an item. */
  before(item: Pick<ItemRecord, 'domain' | 'aspect'>): string[] {
    const domain = this.#find(this.#domains, item.domain, this.#domain, this.#nextDomain, () => true);
    const inDomain = (aspect: number): boolean =>
      domain === null || this.#aspects[aspect]?.domain_no === this.#domains[domain]?.no;
    const aspect = this.#find(
      this.#aspects,
      item.aspect,
      this.#domain === domain ? this.#aspect : null,
      this.#nextAspect,
      inDomain,
    );
    this.#toDomain(domain);
    if (aspect !== null) while (this.#nextAspect <= aspect) this.#printAspect();
    this.#toDomain(domain);
    this.#toAspect(aspect);
    return this.#taken();
  }

  /** Headings that no item stands below. */
  rest(): string[] {
    this.#printAspectsHere();
    while (this.#nextDomain < this.#domains.length) this.#printDomain();
    while (this.#nextAspect < this.#aspects.length) this.#printAspect();
    return this.#taken();
  }

  #taken(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  /** The heading at hand, else the next one ahead, else the last one printed, that bears the name. */
  #find(
    list: readonly { name: string }[],
    name: string | null,
    current: At,
    next: number,
    fits: (at: number) => boolean,
  ): At {
    if (name === null) return null;
    if (current !== null && list[current]?.name === name) return current;
    const named = list.flatMap((heading, at) => (heading.name === name ? [at] : []));
    const found =
      named.find((at) => at >= next && fits(at)) ??
      named.findLast(fits) ??
      named.find((at) => at >= next) ??
      named.at(-1);
    if (found === undefined)
      throw new Error(`an item stands under ${name}, which is no heading of its record`);
    return found;
  }

  #toDomain(domain: At): void {
    if (domain === this.#domain) return;
    if (domain === null) {
      this.#lines.push(printMissing('domain'));
      [this.#domain, this.#aspect] = [null, null];
    } else if (domain >= this.#nextDomain) while (this.#nextDomain <= domain) this.#printDomain();
    else {
      this.#lines.push(printHeading({ level: 'domain', ...this.#domains[domain]! }, true));
      [this.#domain, this.#aspect] = [domain, null];
    }
  }

  #toAspect(aspect: At): void {
    if (aspect === this.#aspect) return;
    this.#lines.push(
      aspect === null
        ? printMissing('aspect')
        : printHeading({ level: 'aspect', ...this.#aspects[aspect]! }, true),
    );
    this.#aspect = aspect;
  }

  #printDomain(): void {
    this.#printAspectsHere();
    this.#domain = this.#nextDomain++;
    this.#aspect = null;
    this.#lines.push(printHeading({ level: 'domain', ...this.#domains[this.#domain]! }, false));
  }

  /** The next aspect, in its domain. */
  #printAspect(): void {
    this.#toDomain(this.#domainOf(this.#nextAspect));
    this.#aspect = this.#nextAspect++;
    this.#lines.push(printHeading({ level: 'aspect', ...this.#aspects[this.#aspect]! }, false));
  }

  /** Aspects of the domain at hand that no item stands below, before the next domain begins. */
  #printAspectsHere(): void {
    while (this.#nextAspect < this.#aspects.length && this.#domainOf(this.#nextAspect) === this.#domain)
      this.#printAspect();
  }

  #domainOf(aspect: number): At {
    const no = this.#aspects[aspect]?.domain_no ?? null;
    if (no === null) return null;
    if (this.#domain !== null && this.#domains[this.#domain]?.no === no) return this.#domain;
    const numbered = this.#domains.flatMap((domain, at) => (domain.no === no ? [at] : []));
    return numbered.find((at) => at >= this.#nextDomain) ?? numbered.at(-1) ?? null;
  }
}
