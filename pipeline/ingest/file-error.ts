/** What went wrong with one file, as run.json tells it. */
import { InputError } from '../errors.ts';
import { say } from '../messages/index.ts';
import { isOutOfFiles } from '../read/watch.ts';

export interface FileError {
  rule: string;
  message: string;
  message_zh: string;
}

/** What is wrong with the input, in both languages; a bug of ours is told as one, with where it happened. */
export function errorOf(error: unknown): FileError {
  if (isOutOfFiles(error)) return errorOf(new InputError('too-many-open'));
  if (error instanceof InputError)
    return {
      rule: error.rule,
      message: say(error.rule, error.params, 'en'),
      message_zh: say(error.rule, error.params, 'zh'),
    };
  const detail =
    error instanceof Error
      ? `${error.message} (${
          error.stack
            ?.split('\n')[1]
            ?.trim()
            .replace(/\(?(?:file:\/\/)?\/.*\//u, '(') ?? ''
        })`
      : String(error);
  return {
    rule: 'internal-error',
    message: say('internal-error', { detail }, 'en'),
    message_zh: say('internal-error', { detail }, 'zh'),
  };
}
