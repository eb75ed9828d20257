/** A zip archive of notices: its files with their contents, archives within it opened too. Nothing is written anywhere. */
import { InputError } from '../../errors.ts';
import type { ReadLimits } from '../limits.ts';
import { sniff } from '../sniff.ts';
import { type Allowance, openZip } from './container.ts';

export interface ArchiveMember {
  /** Folders with `/`, never absolute, never with `..`; unique within the archive. */
  name: string;
  bytes: Uint8Array;
}

/** What programs leave in archives beside the files: resource forks, thumbnails, lock files of Office. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * @returns the files in the archive's order; those of an inner archive bear its name before their own
 * @throws InputError damaged, encrypted, too-large, too-many-entries, too-deep, empty-file (no file in it)
 */
export function readArchive(bytes: Uint8Array, limits: ReadLimits): ArchiveMember[] {
  const members: ArchiveMember[] = [];
  const allowance: Allowance = { bytes: limits.unpackedBytes };
  collect(bytes, '', 1, { limits, allowance, members, names: new Map() });
  if (members.length === 0) throw new InputError('empty-file');
  return members;
}

interface Collection {
  limits: ReadLimits;
  allowance: Allowance;
  members: ArchiveMember[];
  /** How often each name was given. */
  names: Map<string, number>;
}

function collect(bytes: Uint8Array, prefix: string, depth: number, into: Collection): void {
  if (depth > into.limits.nesting) throw new InputError('too-deep', { limit: into.limits.nesting });
  const zip = openZip(bytes, into.limits, into.allowance);
  for (const entry of zip.entries) {
    const name = safeName(entry.name);
    if (name === '' || /[\\/]$/.test(entry.name) || LITTER.test(name)) continue;
    const content = zip.read(entry);
    const full = prefix + name;
    if (sniff(content) === 'zip') collect(content, `${full}/`, depth + 1, into);
    else into.members.push({ name: unique(full, into.names), bytes: content });
    if (into.members.length > into.limits.entries)
      throw new InputError('too-many-entries', { limit: into.limits.entries });
  }
}

/** `..\..\evil.txt`, `/etc/passwd` and `C:\a.txt` become `evil.txt`, `etc/passwd` and `C/a.txt`. */
function safeName(written: string): string {
  return written
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .split(/[\\/]/)
    .map((step) => step.replace(/:$/, ''))
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/');
}

/** A name given again is `name~2`; one that then is taken too is counted on in its turn. */
function unique(name: string, names: Map<string, number>): string {
  const given = names.get(name) ?? 0;
  names.set(name, given + 1);
  return given === 0 ? name : unique(`${name}~${given + 1}`, names);
}
