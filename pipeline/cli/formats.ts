/** What `compare` and `diff` can write; their names alone, so that the table of commands loads none of them. */
export const COMPARE_FORMATS = ['text', 'md', 'html', 'csv', 'xlsx', 'json'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
export const DIFF_FORMATS = ['text', 'json', 'md', 'html', 'csv', 'xlsx', 'ndjson'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];
