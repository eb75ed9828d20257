/** A PostgreSQL of its own for a test or a try: on loopback, in a temporary folder, gone when it is stopped. It runs as somebody who is not root. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface Server {
  /** With its password, which is random. */
  url: string;
  /** As if the power went. It comes up again by `start`. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder of `initdb` and `postgres`: in the path, or where Debian's package has them; null where they are not. */
export function binaries(): string | null {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, 'bin'))
    : [];
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...debian];
  return (
    folders.find(
      (dir) => dir !== '' && existsSync(path.join(dir, 'initdb')) && existsSync(path.join(dir, 'postgres')),
    ) ?? null
  );
}

/** PostgreSQL does not run as root. */
function somebody(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(user?.[2]), gid: Number(user?.[3]) };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** @param settings of the server, as `NAME=VALUE` */
export async function startPostgres(bin: string, settings: readonly string[] = []): Promise<Server> {
  const as = somebody();
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-postgres-'));
  const [data, secret] = [path.join(dir, 'data'), path.join(dir, 'password')];
  const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
  writeFileSync(secret, password);
  for (const at of [dir, secret]) if (as.uid !== undefined) chownSync(at, as.uid, as.gid);
  const options = { ...as, cwd: dir, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  await promisify(execFile)(
    path.join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'minsheng',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    options,
  );
  const set = ['unix_socket_directories=', 'fsync=off', ...settings].flatMap((one) => ['-c', one]);
  let process_: ChildProcess | null = null;
  let said = '';
  const ended = (child: ChildProcess): Promise<unknown> =>
    child.exitCode === null && child.signalCode === null
      ? new Promise((resolve) => child.once('exit', resolve))
      : Promise.resolve();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const child = process_;
    process_ = null;
    child?.kill(signal);
    if (child) await ended(child);
  };
  const start = async (): Promise<void> => {
    // what a killed server left runs on for a moment, and keeps the folder
    for (let tries = 0; tries < TRIES && process_ === null; tries++) {
      said = '';
      const child = spawn(
        path.join(bin, 'postgres'),
        ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...set],
        {
          ...options,
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      child.stderr.on('data', (piece) => {
        said += piece;
      });
      while (child.exitCode === null && !said.includes('ready to accept connections')) await pause(STEP_MS);
      if (child.exitCode === null) process_ = child;
      else await pause(10 * STEP_MS);
    }
    if (process_ === null) throw new Error(`PostgreSQL does not start: ${said}`);
  };
  await start();
  return {
    url: `postgres://minsheng:${password}@127.0.0.1:${port}/postgres`,
    kill: () => end('SIGKILL'),
    start,
    async stop() {
      await end('SIGINT');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const TRIES = 40;
const STEP_MS = 20;
