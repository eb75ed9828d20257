/** Where the files of a store are: paths on a folder that all machines share, or objects `s3://BUCKET/KEY` of a store that speaks S3. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../errors.ts';
import { isMissing } from '../../write/disk.ts';
import { type FoundFiles, findFiles, folderNames, type RawFile } from '../find-files.ts';
import { accessIn, StoreError, storeAt } from '../publish/store.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const OBJECT = /^(?<folder>s3:\/\/.+)\/(?<name>[^/]+)$/u;

export const isObject = (place: string): boolean => place.startsWith('s3://');

/** A file by the path that records know it by, beside another. */
export const besidePlace = (place: string, other: string): string =>
  `${place.slice(0, place.lastIndexOf('/'))}/${path.posix.basename(other)}`;

/**
 * @returns null for what is not there
 * @throws InputError for an object that the store does not give, or without a key; Node's own errors for a file that cannot be opened
 */
export async function bytesAt(place: string, environment: Environment): Promise<Uint8Array | null> {
  if (!isObject(place))
    return readFile(place).catch((error) => {
      if (isMissing(error)) return null;
      throw error;
    });
  const { folder = '', name = '' } = OBJECT.exec(place)?.groups ?? {};
  const access = accessIn(environment);
  const store = access && storeAt(folder, access);
  if (!store) throw new InputError(access ? 'object-address' : 'object-no-key', { path: place });
  try {
    return await store.get(name);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new InputError('object-refused', { path: place, reason: error.reason }, { cause: error });
  }
}

/**
 * As findFiles, of objects too: each is given by itself, for no right to list is asked.
 * @throws InputError('path-twice') where an object would bear the name of a file
 */
export async function findPlaces(paths: readonly string[]): Promise<FoundFiles> {
  const objects = objectsAt([...new Set(paths.filter(isObject))]);
  const found = await findFiles(paths.filter((one) => !isObject(one)));
  const twice = objects.find((one) => found.files.some((file) => file.path === one.path));
  if (twice) throw new InputError('path-twice', { path: twice.path, place: twice.file });
  const named = (name: string): RawFile[] =>
    objects.map(({ file, path: own }) => ({
      file: besidePlace(file, name),
      path: `${path.posix.dirname(own)}/${name}`,
    }));
  return {
    ...found,
    files: [...found.files, ...objects],
    agencies: [...found.agencies, ...named('agencies.json')],
    services: [...found.services, ...named('services.json')],
    sources: [...found.sources, ...named('sources.json')],
    walked: found.walked && objects.length === 0,
  };
}

/** Named as files given by themselves are: after their folder. */
function objectsAt(places: readonly string[]): RawFile[] {
  const folderOf = (place: string): string => path.posix.dirname(place);
  const nameOf = folderNames(places.map(folderOf));
  return places.map((place) => ({
    file: place,
    path: `${nameOf(folderOf(place))}/${path.posix.basename(place)}`,
  }));
}
