/** Files across notices that are made of the same as in the run before: they stand as they are, and are not made again. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIGEST_VERSION } from '../records/digest.ts';
import { sha256Of } from '../records/hash.ts';
import type { FileEntry } from '../records/index-file.ts';
import type { Check } from '../records/schema.ts';
import { version } from '../version.ts';
import type { OutWriter } from '../write/out-writer.ts';
import type { Earlier } from './earlier.ts';

export class MadeOf {
  /** By file: the hash of what it is made of, for run.json. */
  readonly now: Record<string, string> = {};
  private readonly listed: ReadonlyMap<string, FileEntry>;

  /** @param earlier null: everything is made again */
  constructor(
    private readonly out: OutWriter,
    private readonly earlier: Earlier | null,
  ) {
    this.listed = new Map((earlier?.index?.files ?? []).map((entry) => [entry.path, entry]));
  }

  /**
   * Takes a file of the run before over, if it was made of the same and is whole.
   * @param of everything that it follows from, but for the version
   */
  async stands(file: string, of: unknown): Promise<boolean> {
    const hash = hashOf(of);
    this.now[file] = hash;
    return this.earlier?.madeOf[file] === hash && (await this.takeOver(file));
  }

  /**
   * Takes a file of the run before over that was made of other things by what they say, if it says what they would make of it still.
   * @param file held against `stands` before
   * @param before what the run before must have made it of
   */
  async standsStill(file: string, before: unknown): Promise<boolean> {
    return this.earlier?.madeOf[file] === hashOf(before) && (await this.takeOver(file));
  }

  /** A notice's digest as the run before left it; null where it is not whole. */
  async digestBefore(file: string): Promise<string | null> {
    const entry = this.listed.get(file);
    return entry && (await this.out.standing(entry)) ? path.join(this.out.dir, file) : null;
  }

  /** Whether a file of the run before has these bytes. */
  isAsBefore({ path: file, sha256 }: FileEntry): boolean {
    return this.listed.get(file)?.sha256 === sha256;
  }

  /** What the run before told across notices, of these rules; null where that is not there to be read. */
  async checks(rules: ReadonlySet<string>): Promise<Check[] | null> {
    const text = await this.textOf('checks.json');
    if (text === null) return null;
    const { checks } = JSON.parse(text) as { checks: Check[] };
    return checks.filter(({ rule }) => rules.has(rule));
  }

  /** The lines of changes of each diff as the run before wrote them; of none where that file is not whole. */
  async changes(): Promise<ReadonlyMap<string, string[]>> {
    const lines = new Map<string, string[]>();
    for (const line of ((await this.textOf('changes.ndjson')) ?? '').split('\n')) {
      const diff = OF_DIFF.exec(line)?.groups?.diff;
      if (diff === undefined) continue;
      const known = lines.get(diff);
      if (known) known.push(`${line}\n`);
      else lines.set(diff, [`${line}\n`]);
    }
    return lines;
  }

  get works(): number {
    return this.earlier?.index?.counts.works ?? 0;
  }

  /** A file of the run before, if it is whole. */
  async takeOver(file: string): Promise<boolean> {
    const entry = this.listed.get(file);
    const put = entry && (await this.out.standing(entry));
    if (put) this.out.put(put);
    return Boolean(put);
  }

  async textOf(file: string): Promise<string | null> {
    const entry = this.listed.get(file);
    const put = entry && (await this.out.standing(entry));
    return put ? readFileSync(this.out.at(put), 'utf8') : null;
  }
}

const hashOf = (of: unknown): string => sha256Of(JSON.stringify([version(), DIGEST_VERSION, of]));

const OF_DIFF = /^\{"diff":"(?<diff>[^"\\]+)"/u;
