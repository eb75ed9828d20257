/** A name as names are compared: 和 and 与 between words gone, 委 and 办 at the end in full, 监管 as 监督管理. */
export function compared(name: string): string {
  return name
    .replace(/[和与]/gu, '')
    .replaceAll('监管', '监督管理')
    .replace(/(?<!常)委$/u, '委员会')
    .replace(/办$/u, '办公室');
}

/** A table of names, a row a body: any of its forms, as compared → the first of them, in full. */
export const firstOfRow = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const forms = row.trim().split(/\s+/u);
        return forms.map((form): [string, string] => [compared(form), forms[0] as string]);
      }),
  );
