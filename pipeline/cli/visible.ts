/** What a notice or a file name holds must not steer the terminal: control characters and direction marks are shown, not sent. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

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
