/** The front door of reading: bytes → a source, or the files of an archive. What a file is decides its content alone. */
import { InputError } from '../errors.ts';
import { readInWorker } from './in-worker.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { IN_PROCESS, isInProcess, readKind, type WorkerKind } from './readers.ts';
import { examine } from './sniff.ts';
import type { ReadResult } from './worker.ts';

export type { ReadLimits } from './limits.ts';
export type { ReadResult } from './worker.ts';

export interface ReadOptions {
  /** Bounds other than the usual ones (limits.ts). */
  limits?: Partial<ReadLimits>;
  signal?: AbortSignal;
}

/**
 * Reads a file. Text, Markdown, HTML and separated values in the process where they are small; all else in a worker.
 * @returns `source`, or for a zip archive `members`, each to be read in its turn
 * @throws InputError empty-file, unknown-format, format-not-read, encrypted, damaged, doctype-refused, needs-ocr, too-large,
 *   too-many-entries, too-many-pages, too-deep, read-timeout, read-memory, and the bounds of bounds.ts
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const limits = limitsOf(options.limits);
  options.signal?.throwIfAborted();
  const kind = kindOf(bytes, limits);
  if (isInProcess(kind, bytes.length)) return { kind: 'source', source: await IN_PROCESS[kind](bytes) };
  return readInWorker({ kind, bytes, limits }, options.signal);
}

/** The same in this thread, for who is in a worker already. */
export async function readHere(bytes: Uint8Array): Promise<ReadResult> {
  const limits = limitsOf();
  return readKind(kindOf(bytes, limits), bytes, limits);
}

function kindOf(bytes: Uint8Array, limits: ReadLimits): WorkerKind {
  if (bytes.length > limits.unpackedBytes)
    throw new InputError('too-large', { limit_mb: Math.floor(limits.unpackedBytes / (1024 * 1024)) });
  const { kind, found } = examine(bytes);
  if (kind === 'unknown')
    throw found
      ? new InputError('format-not-read', { found: found.en, found_zh: found.zh })
      : new InputError('unknown-format');
  if (kind === 'empty') throw new InputError('empty-file');
  if (kind === 'encrypted') throw new InputError('encrypted');
  return kind;
}
