/** Bounds of reading one file. Whatever goes past one is refused by name (InputError), never cut short in silence. Pages of a pdf and tags of a page are bounded by their readers. */
export interface ReadLimits {
  /** Seconds of computing time that a small file may take in a worker, whatever else the machine does; a large one has more (in-worker.ts). */
  seconds: number;
  /** Megabytes of JavaScript heap that a worker may use. */
  memoryMb: number;
  /** Megabytes by which the process may grow while a file is read, whatever holds them: buffers are no heap. */
  residentMb: number;
  /** Bytes that one file may unpack to, all its parts together; also the most that a file itself may have. */
  unpackedBytes: number;
  /** Entries of one zip container. */
  entries: number;
  /** Archives within archives: 2 is a zip in a zip. */
  nesting: number;
}

export const READ_LIMITS: Readonly<ReadLimits> = {
  seconds: 6,
  memoryMb: 512,
  residentMb: 600,
  unpackedBytes: 256 * 1024 * 1024,
  entries: 10_000,
  nesting: 2,
};

/** The limits of a run: what was given, the rest as above. */
export function limitsOf(given: Partial<ReadLimits> = {}): ReadLimits {
  return { ...READ_LIMITS, ...given };
}
