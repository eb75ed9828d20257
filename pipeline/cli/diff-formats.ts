/** What `diff` can write; their names alone, so that the table of commands loads none of them. */
export const DIFF_FORMATS = ['text', 'json', 'md', 'html', 'csv', 'xlsx', 'ndjson'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];
