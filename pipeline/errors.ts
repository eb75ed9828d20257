import type { ERRORS } from './messages/errors.ts';
import type { READ } from './messages/read.ts';
import type { NamesOf, ParamsOf } from './messages/wording.ts';

type ErrorWords = typeof ERRORS & typeof READ;
export type ErrorRule = keyof ErrorWords;
/** A rule whose words need nothing may be told alone. */
type Rest<R extends ErrorRule> = [NamesOf<ErrorWords[R]>] extends [never]
  ? [params?: ParamsOf<ErrorWords[R]>, options?: ErrorOptions]
  : [params: ParamsOf<ErrorWords[R]>, options?: ErrorOptions];

/** An error of the input, told to the user by name: what is wrong, where, and what to do. Never a bug of ours. */
export class InputError<R extends ErrorRule = ErrorRule> extends Error {
  readonly rule: R;
  readonly params: Readonly<Record<string, unknown>>;

  /** @param rule of messages/errors.ts or messages/read.ts, which hold its English and Chinese words; its parameters are those that they name */
  constructor(rule: R, ...[params = {} as ParamsOf<ErrorWords[R]>, options]: Rest<R>) {
    super(rule, options);
    this.name = 'InputError';
    this.rule = rule;
    this.params = params;
  }
}
