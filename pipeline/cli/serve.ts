/** `minsheng serve`: the records of an out/ folder as a read-only HTTP API. */
import { apiOf } from '../serve/app.ts';
import { hostsFor } from '../serve/http/hosts.ts';
import { type Listening, listen } from '../serve/server.ts';
import { folderOf } from '../serve/snapshot/folder.ts';
import { version } from '../version.ts';
import { OutError } from '../write/problems.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import type { Options } from './options.ts';

const PORT = 8420;
const HOST = '127.0.0.1';

/** Goes on until it is told to stop. */
export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell, io } = context;
  const { from = 'out', host = HOST, port = PORT, cors = null, allowHost = [] } = options;
  const folder = folderOf(from);
  const { snapshot, problem } = await folder.now();
  if (snapshot === null && problem !== null) throw new OutError(problem);
  const api = apiOf({
    folder,
    version: version(),
    cors,
    hosts: hostsFor(host, allowHost),
    today: () => new Date().toISOString().slice(0, 10),
    report: (error) => tell(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const listening = await begun(context, () => listen(api, host, port), `${host}:${port}`);
  // asked for before it is told where: who stops it as soon as that stands there stops it as any other
  const stopped = io.untilStopped();
  print(
    say('cli-serve-at', {
      url: `${listening.url}/api/`,
      count: snapshot?.index.counts.notices ?? 0,
      from,
    }),
  );
  await stopped;
  await listening.stop();
  folder.close();
  tell(say('cli-serve-stopped'));
  return EXIT.fine;
}

/** @throws NotThere where the address cannot be listened at */
async function begun({ say }: Context, begin: () => Promise<Listening>, at: string): Promise<Listening> {
  try {
    return await begin();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    const word = code === 'EADDRINUSE' ? 'cli-serve-taken' : 'cli-serve-cannot';
    throw new NotThere(say(word, { at, reason: code }), { cause: error });
  }
}
