/** The front door of reading: bytes → a source, or the files of an archive. What a file is decides its content alone. */
import { InputError } from '../errors.ts';
import { FROM_SOURCE, moduleFile } from '../package.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { isInProcess, readKind, type WorkerKind } from './readers.ts';
import { examine } from './sniff.ts';
import { Stoppable } from './stoppable.ts';
import type { ReadResult, WorkerAnswer, WorkerTask } from './worker.ts';

export type { ReadLimits } from './limits.ts';
export type { ReadResult } from './worker.ts';

// Runs a reader in a worker thread of its own, and ends it.

/** From source the worker is TypeScript and needs its loader first. */
const WORKER = moduleFile(`pipeline/read/${FROM_SOURCE ? 'worker-from-source.mjs' : 'worker.js'}`);

/** The reader's own error, told again on this side: its rule and parameters were checked where it was made. */
const errorOf = ({ rule, params }: Extract<WorkerAnswer, { kind: 'error' }>): InputError =>
  new InputError(...([rule, params] as unknown as ConstructorParameters<typeof InputError>));

/**
 * @throws InputError what the reader says of the file; read-timeout, read-memory
 * @throws the signal's reason when it is aborted; any other error is a bug of a reader
 */
async function readInWorker(task: WorkerTask, signal?: AbortSignal): Promise<ReadResult> {
  const worker = new Stoppable<WorkerTask, WorkerAnswer>(WORKER, task.limits.memoryMb);
  try {
    const answer = await worker.run(task, { ...task.limits, size: task.bytes.length }, signal);
    if (answer.kind === 'error') throw errorOf(answer);
    return answer;
  } finally {
    worker.end();
  }
}

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
  if (isInProcess(kind, bytes.length)) return readKind(kind, bytes, limits);
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
