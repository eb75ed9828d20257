/** `minsheng inspect`: how one file is read, and why; nothing is written. */

import { stat } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { errorOf } from '../ingest/file-error.ts';
import { findFiles } from '../ingest/find-files.ts';
import { bytesOf } from '../ingest/read-file.ts';
import { readSource } from '../read/read.ts';
import { sha256Of } from '../records/hash.ts';
import { type Context, inLang } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { type Inspection, inspectSource } from './inspection.ts';
import { linesOfInspection } from './inspection-lines.ts';
import type { Options } from './options.ts';

/** Inspected, or with what made it unreadable; the members of an archive each on its own. */
export interface Inspected {
  path: string;
  sha256: string;
  bytes: number;
  inspection: Inspection | null;
  error: { rule: string; message: string; message_zh: string } | null;
  members: Inspected[];
}

const DEEPEST = 2;

/** JSON: one `Inspected`, see above and `Inspection`. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const given = args[0] ?? '';
  const { file, path } = await oneFile(context, given);
  const bytes = await bytesOf({ file, path });
  if (!(bytes instanceof Uint8Array)) throw new NotThere(inLang(bytes, context.lang));
  const inspected = await inspect(path, bytes);
  if (options.json) context.json(inspected);
  else for (const line of show(context, inspected)) context.print(line);
  return isNotice(inspected) ? EXIT.fine : EXIT.failed;
}

async function oneFile({ say }: Context, given: string): Promise<{ file: string; path: string }> {
  const isFolder = await stat(given).then(
    (info) => info.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError(say('cli-one-file', { path: given }));
  const { files, unreadable } = await findFiles([given]);
  const [found] = files;
  if (found) return found;
  throw new InputError(unreadable[0]?.rule ?? 'path-not-found', { path: given });
}

async function inspect(path: string, bytes: Uint8Array, depth = 0): Promise<Inspected> {
  const one: Inspected = {
    path,
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    inspection: null,
    error: null,
    members: [],
  };
  try {
    const result = await readSource(bytes);
    if (result.kind === 'source') {
      const { inspection, error } = await inspectSource(result.source, {
        path,
        sha256: one.sha256,
        bytes: bytes.length,
      });
      return { ...one, inspection, error: error === null ? null : errorOf(error) };
    }
    if (depth >= DEEPEST) throw new InputError('too-deep', { limit: DEEPEST });
    for (const member of result.members)
      one.members.push(await inspect(`${path}/${member.name}`, member.bytes, depth + 1));
    return one;
  } catch (error) {
    return { ...one, error: errorOf(error) };
  }
}

const isNotice = (one: Inspected): boolean =>
  one.members.length > 0 ? one.members.every(isNotice) : one.error === null && one.inspection !== null;

function show(context: Context, one: Inspected): string[] {
  const { say, paint, lang } = context;
  const lines = [`${paint('bold', one.path)}  ${paint('dim', `sha256 ${one.sha256}`)}`];
  if (one.members.length > 0) {
    lines.push(say('cli-inspect-members', { count: one.members.length }));
    for (const member of one.members) lines.push('', ...show(context, member));
    return lines;
  }
  if (one.error) {
    const message =
      one.error.rule === 'not-a-notice' ? say('cli-inspect-not-a-notice') : inLang(one.error, lang);
    lines.push(paint('red', say('cli-error', { message })));
  }
  if (one.inspection)
    lines.push(
      ...linesOfInspection(context, one.inspection, one.bytes, one.path.split('/').at(-1) ?? one.path),
    );
  return lines;
}
