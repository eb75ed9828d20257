/**
 * A database is opened here and nowhere else. From 24.19 on Node ends the whole process where one of better-sqlite3's objects is collected
 * while no JavaScript runs (its destructor asks for an environment that is not entered: "Assertion failed: (env) != nullptr", exit code 134);
 * better-sqlite3 13 mends that and needs Node 22. Until then what it makes is held as long as the process lives, on such a Node alone:
 * a run has some dozens of statements, and `serve` keeps the last it used and asks the same again.
 */
import Database from 'better-sqlite3';
import { InputError } from '../errors.ts';

/** What Node and the package say of code that was built for another version, or not at all. */
const UNFIT = /ERR_DLOPEN_FAILED|NODE_MODULE_VERSION|bindings file|invalid ELF header|not a valid Win32/u;

const HELD: object[] = [];

/** Whether objects of native code may be collected only when the process ends: `v24.21.0`. */
export const mustHold = (node: string): boolean => Number(/^v(\d+)\./u.exec(node)?.[1] ?? 0) >= 24;

/** @param file its path, or the bytes of one that is held in memory @throws InputError('database-unfit') */
export function openDatabase(
  file: string | Buffer,
  options: Database.Options = {},
  held: object[] | null = mustHold(process.version) ? HELD : null,
): Database.Database {
  const database = fitting(() => new Database(file, options));
  if (held !== null) hold(database, held);
  return database;
}

/** Whether the database's own code fits the Node that runs: found out before anything is read, not after everything was. @throws InputError('database-unfit') */
export const databaseFits = (): void => void openDatabase(':memory:').close();

/** @throws InputError('database-unfit') */
export function fitting<Opened>(open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!UNFIT.test(`${code} ${message}`)) throw error;
    throw new InputError('database-unfit', { node: process.version }, { cause: error });
  }
}

/** Statements are made by a method of the object below, for pragmas too, and iterators by one of the statement's. */
function hold(database: Database.Database, held: object[]): void {
  held.push(database);
  for (const symbol of Object.getOwnPropertySymbols(database)) {
    const below: unknown = Reflect.get(database, symbol);
    if (typeof below !== 'object' || below === null || !('prepare' in below)) continue;
    keeping(below, 'prepare', held, (statement) => keeping(statement, 'iterate', held));
  }
}

/** From now on what this object's method gives is held. @param also done with each */
function keeping(
  owner: object,
  method: string,
  held: object[],
  also: (made: object) => void = () => {},
): void {
  const make: unknown = Reflect.get(owner, method);
  if (typeof make !== 'function') return;
  Object.defineProperty(owner, method, {
    value: (...given: unknown[]): unknown => {
      const made: unknown = Reflect.apply(make, owner, given);
      if (typeof made === 'object' && made !== null) {
        held.push(made);
        also(made);
      }
      return made;
    },
  });
}
