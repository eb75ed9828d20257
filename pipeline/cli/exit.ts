/** How the command line ends. */
export const EXIT = {
  /** All went well. */
  fine: 0,
  /** A file could not be read, or what was asked for is not there. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** A quality gate was missed. */
  gate: 3,
} as const;

interface More extends ErrorOptions {
  /** What stands below the words, a line each. */
  lines?: readonly string[];
}

/** Told in the user's language. */
class Told extends Error {
  readonly lines: readonly string[];

  constructor(message: string, { lines = [], ...options }: More = {}) {
    super(message, options);
    this.lines = lines;
  }
}

/** What was asked for is not there. */
export class NotThere extends Told {
  override readonly name = 'NotThere';
}

/** The command line asks for something that cannot be. */
export class UsageError extends Told {
  override readonly name = 'UsageError';
}
