/** Whether the database's own code fits the Node that runs: found out before anything is read, not after everything was. */

import { InputError } from '../errors.ts';
import { openDatabase } from './open-database.ts';

/** What Node and the package say of code that was built for another version, or not at all. */
const UNFIT = /ERR_DLOPEN_FAILED|NODE_MODULE_VERSION|bindings file|invalid ELF header|not a valid Win32/u;

/** @throws InputError('database-unfit') */
export function databaseFits(open: () => { close(): unknown } = () => openDatabase(':memory:')): void {
  try {
    open().close();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!UNFIT.test(`${code} ${message}`)) throw error;
    throw new InputError('database-unfit', { node: process.version }, { cause: error });
  }
}
