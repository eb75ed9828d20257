/**
 * What a notice or a file name holds must not steer the terminal, nor pass unseen: control characters, direction marks, and what has no
 * width are shown, not sent.
 */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;

/** One line of it: `\n` → `⏎`, a tab → `→`, escape → `␛`. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\n') return '⏎';
    if (character === '\t') return '→';
    if (character === '\r') return '';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '�';
  });
}
