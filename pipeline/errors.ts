/** An error of the input, told to the user by name: what is wrong, where, and what to do. Never a bug of ours. */
export class InputError extends Error {
  readonly rule: string;
  readonly params: Readonly<Record<string, string | number>>;

  /** @param rule a rule of messages/errors.ts, which holds its English and Chinese words */
  constructor(rule: string, params: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(rule, options);
    this.name = 'InputError';
    this.rule = rule;
    this.params = params;
  }
}
