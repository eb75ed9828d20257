/** Escapes what Markdown would eat, and no more: a notice's own characters stay readable. Undone by canonicalEdits. */

/** `PM_{2.5}`, `<br>`, `16~24岁`, `[…]`, `|`, code, and `&lt;`: wherever they stand. */
const INLINE = /[\\*_[\]`~|]|<(?=[A-Za-z/!?])|&(?=#?[0-9A-Za-z]{1,32};)/gu;
/** `#`, `>`, a bullet, a rule, an underline, a table's rule: at the head of a line. */
const LINE_HEAD = /^([ \t]{0,100})(?=[#>]|[-+](?:[ \t\r:-]|$)|=|:-)/u;
/** `1. 补助…`, `2)`: a number that Markdown would count anew. `1.补助` is none. */
const LIST_NUMBER = /^([ \t]{0,100}\d{1,9})(?=[.)](?:[ \t\r]|$))/u;

export function escapeInline(text: string): string {
  return text.replace(INLINE, '\\$&');
}

/** A heading's text: it may not end in hashes, which Markdown takes for its closing. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(/#/gu, '\\#');
}

/** A line of a paragraph that begins at the line's head. */
export function escapeLine(text: string): string {
  return escapeInline(text).replace(LINE_HEAD, '$1\\').replace(LIST_NUMBER, '$1\\');
}

/** Text of a source as text in Markdown: nothing in it is markup, and it stays on its line. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}
