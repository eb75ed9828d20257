/** Errors as application/problem+json (RFC 9457): what is wrong and what to do, in both languages. */
import { z } from 'zod';
import { fill, type MessageParams } from '../../messages/index.ts';
import { SERVE_PROBLEMS } from '../../messages/serve.ts';
import type { ToldBy } from '../../messages/wording.ts';

type ToldProblem = ToldBy<typeof SERVE_PROBLEMS>;
export type HttpProblemRule = ToldProblem['rule'];

const STATUS: Readonly<Record<HttpProblemRule, number>> = {
  'unknown-parameter': 400,
  'bad-parameter': 400,
  'repeated-parameter': 400,
  'missing-parameter': 400,
  'cursor-wrong': 400,
  'no-words': 400,
  'not-encoded': 400,
  'too-many-places': 400,
  'no-such-path': 404,
  'no-such-notice': 404,
  'no-such-item': 404,
  'no-such-service': 404,
  'no-such-work': 404,
  'no-such-body': 404,
  'no-such-diff': 404,
  'no-such-place': 404,
  'no-such-domain': 404,
  'not-get': 405,
  'cursor-stale': 410,
  'too-long': 414,
  'not-here': 421,
  internal: 500,
  'too-slow': 503,
  'being-replaced': 503,
  'out-unusable': 503,
};

export const problemSchema = z.object({
  type: z.string().describe('where this kind of problem is described: /api/#<rule> · 问题说明所在'),
  status: z.int().min(400).max(599),
  rule: z.string().describe('stable name · 固定名称'),
  title: z.string().describe('what is wrong, and what to do · 问题与对策（英文）'),
  title_zh: z.string().describe('问题与对策'),
  instance: z.string().describe('the path that was asked for · 所请求的路径'),
  params: z.record(z.string(), z.unknown()),
});
export type ProblemBody = z.infer<typeof problemSchema>;

/** An answer that is a problem. */
export class HttpProblem extends Error {
  override readonly name = 'Problem';
  readonly rule: HttpProblemRule;
  readonly params: MessageParams;

  constructor(
    ...[rule, params]: {
      [R in HttpProblemRule]: [rule: R, params: Extract<ToldProblem, { rule: R }>['params']];
    }[HttpProblemRule]
  ) {
    super(rule);
    this.rule = rule;
    this.params = params;
  }

  get status(): number {
    return STATUS[this.rule];
  }

  body(path: string): ProblemBody {
    const { rule, params, status } = this;
    return {
      type: `/api/#${rule}`,
      status,
      rule,
      title: fill(SERVE_PROBLEMS[rule].en, params, 'en'),
      title_zh: fill(SERVE_PROBLEMS[rule].zh, params, 'zh'),
      instance: path,
      params: { ...params },
    };
  }
}

/** Every kind of problem with the status that it is answered with. */
export const PROBLEM_STATUS = Object.entries(STATUS) as readonly [HttpProblemRule, number][];
