/** Lists of names: recipients, 抄送, offices of a title. */

/** Names of a list: parted by ， where there is one, else by 、; never inside brackets. */
export function splitNames(text: string): string[] {
  const comma = topLevel(text, /[，,；;]/u);
  const parts = comma.length > 1 ? comma : topLevel(text, /、/u);
  return parts.map((p) => p.replace(/[\s\u3000]+/gu, '')).filter((p) => p !== '');
}

function topLevel(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth--;
    else if (depth <= 0 && separator.test(c)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
