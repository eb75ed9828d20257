/**
 * The one guard of terminals: whatever the command line says passes here, and nothing that a notice or a file name holds steers a terminal
 * or stands in a line unseen (show/visible.ts). The colours that are ours bear a number that no notice can know.
 *
 * A line for people (`line`) is made harmless wherever it goes, for `| less` is a terminal too. What is written as it is (JSON, CSV,
 * Markdown) reaches files and pipes to the last byte, and a terminal line by line as if people read it.
 */
import { randomInt } from 'node:crypto';
import { STEERING, signOf } from '../show/visible.ts';

export interface OutputStream {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

export interface Io {
  stdout: OutputStream;
  stderr: OutputStream;
  stdin: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;
  /** The system's own locale, asked only where the environment names none. */
  locale: () => string;
  /** For commands that go on until somebody ends them. */
  untilStopped: () => Promise<void>;
}

export interface Guard {
  /** The streams, guarded: for all that is not a line. */
  io: Io;
  /** Of colours that are ours. */
  key: string;
  line(stream: 'stdout' | 'stderr', text: string): void;
  /** A line of a terminal that the next one replaces; null takes it away. Nothing where nobody watches. */
  status(text: string | null): void;
  /** Without our colours: for a file. */
  unpainted(text: string): string;
}

const ESC = '\u001b';
/** To the first column, and the line empty. */
const ANEW = `\r${ESC}[2K`;

/** @param key digits; of tests alone it is given */
export function guardOf(raw: Io, key = String(randomInt(10_000_000, 100_000_000))): Guard {
  const ours = String.raw`${ESC}\[(\d{1,2});${key}m`;
  const SHOWN = new RegExp(`${ours}|${STEERING}`, 'gu');
  const OURS = new RegExp(ours, 'gu');
  const harmless = (text: string): string =>
    text.replace(SHOWN, (found, colour?: string) =>
      colour === undefined ? signOf(found) : `${ESC}[${colour}m`,
    );
  const page = (text: string): string => text.split('\n').map(harmless).join('\n');
  const guarded = (stream: OutputStream): OutputStream => ({
    write: (text) => stream.write(stream.isTTY === true ? page(text) : text),
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
  });
  return {
    io: { ...raw, stdout: guarded(raw.stdout), stderr: guarded(raw.stderr) },
    key,
    line: (stream, text) => void raw[stream].write(`${harmless(text)}\n`),
    status(text) {
      if (raw.stderr.isTTY === true) raw.stderr.write(ANEW + harmless(text ?? ''));
    },
    unpainted: (text) => text.replace(OURS, ''),
  };
}
