/** Starts notice-worker.ts where the project runs from its TypeScript source: a thread does not inherit the loader. Tests name a build that starts at once. Not part of a build. */
const { MINSHENG_BUILT: built } = process.env;
if (built) await import(`${built}/pipeline/ingest/notice-worker.js`);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./notice-worker.ts');
}
