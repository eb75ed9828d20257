/** `minsheng demo`: a folder with a notice and a made-up edition after it, and what the commands say of the two. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageFile } from '../package.ts';
import { namesIn } from '../write/atomic.ts';
import { makeFolder } from '../write/disk.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import type { Command, Options } from './options.ts';

// A made-up second edition of a notice, so that what compares editions can be seen before two real ones are at hand.

/**
 * What the made-up second edition changes in the notice that it is made of: one row a change that data teams meet when a new edition comes.
 * Every figure here is invented.
 */
interface DemoEdit {
  /** What the change shows. */
  what: string;
  from: string | RegExp;
  to: string;
}

const EDITS: readonly DemoEdit[] = [
  { what: 'another edition', from: /(嘉兴市基本公共服务标准（)2023(年版）)/gu, to: '$12025$2' },
  { what: 'another document number', from: '嘉发改〔2024〕64号', to: '嘉发改〔2026〕18号' },
  { what: 'other dates: in force', from: '2024 年 7 月 22 日起施行', to: '2026 年 5 月 1 日起施行' },
  { what: 'other dates: signed and printed', from: /2024年6月21日/gu, to: '2026年3月16日' },
  {
    what: 'a sum that rose',
    from: '发放高龄津贴，每人每月不低于60元',
    to: '发放高龄津贴，每人每月不低于80元',
  },
  { what: 'a sum in a list that rose', from: '特扶金标准为每人每月850元', to: '特扶金标准为每人每月900元' },
  {
    what: 'a work in a new version',
    from: '基本公共卫生服务规范（第四版）',
    to: '基本公共卫生服务规范（第五版）',
  },
  { what: 'another name', from: '(4) 孕产妇健康服务', to: '(4) 孕产妇健康管理服务' },
  { what: 'a rate that rose', from: '满意度维持在 92%左右', to: '满意度维持在 95%左右' },
  {
    what: 'other words, the same meaning',
    from: '免费为辖区常住孕产妇规范建立',
    to: '为辖区常住孕产妇免费、规范建立',
  },
  {
    what: 'a service that is new',
    from: '\n抄送：',
    to: `
(106) 婴幼儿照护服务

服务对象：有3岁以下婴幼儿的家庭。

服务内容：每年提供 2 次科学育儿指导，向普惠托育机构发放运营补助。

服务标准：每个托位每年补助1200元。

支出责任：市、县（市、区）人民政府分级负责。

牵头负责单位：市卫生健康委。

抄送：`,
  },
];

/** The notice that the second edition is made of, as it came. */
const FIRST = packageFile('raw/jiaxing-2023-standard.txt');

export interface Editions {
  first: string;
  second: string;
}

/** The notice as it came, and the made-up edition after it. @throws Error where one of EDITS finds no place in the notice */
export async function twoEditions(): Promise<Editions> {
  const first = await readFile(FIRST, 'utf8');
  let second = first;
  for (const { what, from, to } of EDITS) {
    const changed = second.replace(from, to);
    if (changed === second) throw new Error(`the notice of the demo has no place for: ${what}`);
    second = changed;
  }
  return { first, second };
}

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
