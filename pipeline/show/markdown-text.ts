/** Text of a source as text in Markdown: nothing in it is markup, and it stays on its line. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}
