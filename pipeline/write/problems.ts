/** What can be wrong with an out/ folder, in words. */
import { type Catalogue, fill } from '../messages/index.ts';

const PROBLEMS = {
  'out-no-index': {
    en: 'there is no {path}: nothing was written here, or the run was stopped before it ended. Run `minsheng ingest` again',
    zh: '没有 {path}：尚未生成，或上次运行中途停止。请重新运行 minsheng ingest',
  },
  'out-missing': {
    en: '{path} is in index.json but not in the folder. Run `minsheng ingest` again',
    zh: 'index.json 列有 {path}，但文件不存在。请重新运行 minsheng ingest',
  },
  'out-changed': {
    en: '{path} is not the file that index.json speaks of: the folder is of two runs (is one at work now?), or the file was changed. Run `minsheng ingest` again',
    zh: '{path} 与 index.json 所记不符：文件夹混有两次运行的结果（或另一次运行尚未结束），或文件被改动。请重新运行 minsheng ingest',
  },
  'out-tail': {
    en: '{path} stands beside the database: another program is writing to it, or was stopped while it was, and what it holds is not of this run. Close that program, or run `minsheng ingest` again, which keeps both beside',
    zh: '数据库旁有 {path}：另有程序正在写入，或写入时中断，其中内容不属于本次结果。请关闭该程序，或重新运行 minsheng ingest（两者会另存保留）',
  },
  'out-edited': {
    en: '{path} is not as a run wrote it: it was changed since. Run `minsheng ingest` again',
    zh: '{path} 写成后被改动。请重新运行 minsheng ingest',
  },
  'out-unlisted': {
    en: '{path} is not in index.json: minsheng did not write it, or the run was stopped before it ended. Run `minsheng ingest` again; if it stays, move it out of the folder',
    zh: 'index.json 未列 {path}：不是 minsheng 所写，或上次运行中途停止。请重新运行 minsheng ingest；如仍存在，请将其移出文件夹',
  },
  'out-other-version': {
    en: '{path} was written by another version of minsheng. Run `minsheng ingest` again',
    zh: '{path} 由其他版本的 minsheng 写成。请重新运行 minsheng ingest',
  },
  'out-not-json': {
    en: '{path} is no JSON: {detail}. Run `minsheng ingest` again',
    zh: '{path} 不是有效的 JSON：{detail}。请重新运行 minsheng ingest',
  },
  'out-breaks-schema': {
    en: '{path} breaks its schema at {at}: {detail}. It was changed, or another version wrote it: run `minsheng ingest` again',
    zh: '{path} 在 {at} 处不符合其 schema：{detail}。文件被改动或由其他版本写成，请重新运行 minsheng ingest',
  },
} as const satisfies Catalogue;

export type ProblemRule = keyof typeof PROBLEMS;

export interface Problem {
  rule: ProblemRule;
  /** the file, from the folder */
  path: string;
  message: string;
  message_zh: string;
}

export function problem(
  rule: ProblemRule,
  path: string,
  params: Readonly<Record<string, string>> = {},
): Problem {
  const all = { path, ...params };
  return {
    rule,
    path,
    message: fill(PROBLEMS[rule].en, all, 'en'),
    message_zh: fill(PROBLEMS[rule].zh, all, 'zh'),
  };
}

/** An out/ folder that cannot be used as it is. */
export class OutError extends Error {
  readonly problem: Problem;

  constructor(what: Problem) {
    super(what.message);
    this.name = 'OutError';
    this.problem = what;
  }
}
