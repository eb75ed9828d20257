/** Starts notice-worker.ts where the project runs from its TypeScript source: a thread does not inherit the loader. Not part of a build. */
import { register } from 'tsx/esm/api';

register();
await import('./notice-worker.ts');
