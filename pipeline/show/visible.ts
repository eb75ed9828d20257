/**
 * What a notice or a file name holds must not steer a terminal, nor pass unseen: control characters, direction marks, and what has no width
 * are shown, not sent. Said here once; cli/guard.ts holds every stream to it.
 */

/** The characters, as a class of a pattern with the flag `u`. */
export const STEERING = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5]`;
const STEERS = new RegExp(STEERING, 'u');
const EACH = new RegExp(STEERING, 'gu');

/** Whether a character is shown by a sign, of one column. */
export const isSteering = (character: string): boolean => STEERS.test(character);

/** `\n` → `⏎`, a tab → `→`, escape → `␛`; a carriage return is not shown at all. */
export function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\n') return '⏎';
  if (character === '\t') return '→';
  if (character === '\r') return '';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '�';
}

/** One line of it. */
export const visible = (line: string): string => line.replace(EACH, signOf);
