/** `minsheng demo`: a folder with a notice and a made-up edition after it, and what the commands say of the two. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { namesIn } from '../write/atomic.ts';
import { makeFolder } from '../write/disk.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import type { Command, Options } from './options.ts';
import { twoEditions } from './second-edition.ts';

const SECOND = 'jiaxing-2025-made-up.txt';
const IDS = ['330400-2023-standard', '330400-2025-standard'];

/** Each loaded when its turn comes: all at once they hold more files open than some systems allow. */
const COMMANDS: Readonly<Record<'ingest' | 'diff' | 'compare', () => Promise<{ run: Command }>>> = {
  ingest: () => import('./ingest.ts'),
  diff: () => import('./diff.ts'),
  compare: () => import('./compare.ts'),
};

interface DemoStep {
  name: keyof typeof COMMANDS;
  args: string[];
  options: Options;
}

/** @throws NotThere where the folder holds anything: nothing is written into it then */
export async function run(context: Context, args: readonly string[]): Promise<number> {
  const folder = args[0] ?? 'minsheng-demo';
  const at = (...parts: string[]): string => path.join(folder, ...parts);
  const { say, print } = context;
  if ((await namesIn(folder)).length > 0) throw new NotThere(say('cli-demo-not-empty', { path: folder }));
  const { first, second } = await twoEditions();
  await makeFolder(at('raw'));
  await writeFile(at('raw', 'jiaxing-2023-standard.txt'), first, { flag: 'wx' });
  await writeFile(at('raw', SECOND), second, { flag: 'wx' });
  print(say('cli-demo-made-up', { path: at('raw', SECOND) }));

  const from = at('out');
  const steps: DemoStep[] = [
    { name: 'ingest', args: [at('raw')], options: { out: from } },
    { name: 'diff', args: IDS, options: { from } },
    { name: 'diff', args: IDS, options: { from, format: 'html', out: at('diff.html') } },
    { name: 'compare', args: ['老年人福利补贴'], options: { from } },
    {
      name: 'compare',
      args: ['老年人福利补贴'],
      options: { from, format: 'html', out: at('compare.html') },
    },
  ];
  for (const step of steps) {
    print('');
    print(`$ ${lineOf(step)}`);
    const { run: command } = await COMMANDS[step.name]();
    const code = await command(context, step.args, step.options);
    if (code !== EXIT.fine) return code;
  }
  return EXIT.fine;
}

/** The step as one would type it. */
function lineOf({ name, args, options }: DemoStep): string {
  const flags = Object.entries(options).flatMap(([flag, value]) => [`--${flag}`, String(value)]);
  return ['minsheng', name, ...args, ...flags].join(' ');
}
