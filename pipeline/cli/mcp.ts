/** `minsheng mcp`: the records of an out/ folder for assistants, by the Model Context Protocol over standard input and output. */
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { mcpServerOf } from '../serve/mcp/server.ts';
import { folderOf } from '../serve/snapshot/folder.ts';
import { version } from '../version.ts';
import { OutError } from '../write/problems.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import type { Options } from './options.ts';

/** Goes on until standard input ends, or it is told to stop. Standard output is the protocol's alone. */
export async function run(
  { io, lang, tell }: Context,
  _args: readonly string[],
  options: Options,
): Promise<number> {
  const folder = folderOf(options.from ?? 'out');
  const { snapshot, problem } = await folder.now();
  if (snapshot === null && problem !== null) throw new OutError(problem);
  const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin, { objectMode: false });
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      io.stdout.write(chunk.toString('utf8'));
      done();
    },
  });
  const today = () => new Date().toISOString().slice(0, 10);
  const serving = serveStdio(() => mcpServerOf({ folder, version: version(), lang, today }), {
    transport: new StdioServerTransport(input, output),
    onerror: (error) => tell(error.message),
  });
  await Promise.race([finished(input, { writable: false }).catch(() => {}), io.untilStopped()]);
  await serving.close();
  input.destroy(); // nothing more is read, and the process can end
  folder.close();
  return EXIT.fine;
}
