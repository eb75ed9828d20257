export const COMPARE_FORMATS = ['text', 'md', 'html', 'csv', 'json'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
