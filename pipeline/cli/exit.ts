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

/** What was asked for is not there; the words are the user's, in their language. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** The command line asks for something that cannot be; the words are the user's, in their language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
