/** What `export` can write; their names alone, so that the table of commands loads none of them. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'parquet', 'ndjson', 'jsonld', 'datasette'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
