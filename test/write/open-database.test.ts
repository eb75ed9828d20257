/** What is held of a database where Node may not collect it by itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { databaseFits, fitting, mustHold, openDatabase } from '../../pipeline/write/open-database.ts';

test.each([
  ['v20.19.0', false],
  ['v22.23.3', false],
  ['v24.21.0', true],
  ['v25.0.0', true],
])('%s: %j', (node, holds) => {
  expect(mustHold(node)).toBe(holds);
});

test('the database, each statement, a pragma’s too, and each iterator', () => {
  const held: object[] = [];
  const db = openDatabase(':memory:', {}, held);
  const statement = db.prepare('SELECT 1 AS one UNION SELECT 2');
  expect([...statement.iterate()]).toEqual([{ one: 1 }, { one: 2 }]);
  expect(statement.pluck().get()).toBe(1);
  expect(db.pragma('user_version', { simple: true })).toBe(0);
  expect(held).toEqual(expect.arrayContaining([db, statement]));
  expect(held.map((one) => one.constructor.name)).toEqual([
    'Database',
    'Statement',
    'StatementIterator',
    'Statement',
  ]);
  db.close();
  expect(() => statement.get()).toThrow('not open');
});

test('nothing elsewhere', () => {
  const db = openDatabase(':memory:', {}, null);
  expect(db.prepare('SELECT 1').pluck().get()).toBe(1);
  db.close();
});

test('code that was built for another Node is told with what to do, whoever opens it; another error stays what it is', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-unfit-'));
  const nativeBinding = path.join(dir, 'other.node');
  writeFileSync(nativeBinding, 'built for another Node');
  const unfit = expect.objectContaining({ rule: 'database-unfit' });
  expect(() => openDatabase(':memory:', { nativeBinding })).toThrow(unfit);
  rmSync(dir, { recursive: true });
  const failing = (error: Error) => (): never => {
    throw error;
  };
  const dlopen = Object.assign(new Error('was compiled against NODE_MODULE_VERSION 127'), {
    code: 'ERR_DLOPEN_FAILED',
  });
  for (const error of [dlopen, new Error('Could not locate the bindings file. Tried:')])
    expect(() => fitting(failing(error))).toThrow(unfit);
  expect(() => fitting(failing(new Error('out of memory')))).toThrow('out of memory');
  expect(() => databaseFits()).not.toThrow();
});
