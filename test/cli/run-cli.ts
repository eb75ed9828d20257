/** The command line with its streams caught: no process is started. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { runCli } from '../../pipeline/cli/run.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Given {
  env?: Record<string, string>;
  stdin?: string | Readable;
  terminal?: boolean;
  /** Standard error too. */
  watched?: boolean;
  columns?: number;
  /** When a command that goes on is ended; at once where nothing is given. */
  untilStopped?: Promise<void>;
  /** Of a command that goes on: what it says, as it says it. */
  onStdout?: (text: string) => void;
}

export async function minsheng(argv: readonly string[], given: Given = {}): Promise<Ran> {
  const ran: Ran = { code: -1, stdout: '', stderr: '' };
  const isTTY = given.terminal === true;
  ran.code = await runCli(argv, {
    stdout: {
      isTTY,
      columns: given.columns,
      write(text) {
        ran.stdout += text;
        given.onStdout?.(text);
      },
    },
    stderr: { isTTY: given.watched === true, write: (text) => void (ran.stderr += text) },
    stdin: given.stdin instanceof Readable ? given.stdin : once(given.stdin ?? ''),
    env: given.env ?? { LANG: 'en_US.UTF-8' },
    locale: () => 'en-US',
    untilStopped: () => given.untilStopped ?? Promise.resolve(),
  });
  return ran;
}

async function* once(text: string): AsyncIterable<Buffer> {
  yield Buffer.from(text);
}

/** A folder for one test file; removed by `remove`. */
export function scratch(): { dir: string; file: (name: string, text: string) => string; remove: () => void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-cli-'));
  return {
    dir,
    file(name, text) {
      const at = path.join(dir, name);
      writeFileSync(at, text);
      return at;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** Of a place that does not exist: its region is not found, which is one warning; item 2 has no 支出责任, another. */
export const NOTICE = `虚构市基本公共服务标准（2024年版）
一、老有所养
（一）养老服务
1.高龄津贴
服务对象：80周岁及以上老年人。
服务内容：发放高龄津贴。
服务标准：每人每月不低于60元，每年体检1次。
支出责任：市财政负责。
牵头负责单位：市民政局。
2.老年人健康管理
服务对象：65周岁及以上老年人。
服务内容：提供健康管理。
服务标准：按照《虚构市老年人优待办法》（虚政发〔2020〕7号）执行，
覆盖率90%以上。
牵头负责单位：市卫生健康委。
3.公交优惠
服务对象：老年人。
服务内容：免费乘车。
服务标准：按规定执行。
支出责任：市财政负责。
牵头负责单位：市交通局。
`;
