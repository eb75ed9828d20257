export const COMPARE_FORMATS = ['text', 'md', 'html', 'csv', 'xlsx', 'json'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
