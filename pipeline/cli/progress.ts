/** A bar on standard error while files are read; silence where nobody watches. */
import type { IngestOptions } from '../ingest.ts';
import type { Context } from './context.ts';
import { visible } from './visible.ts';
import { cut } from './width.ts';

export interface Progress {
  onFile: NonNullable<IngestOptions['onFile']>;
  stop: () => void;
}

const NAME_WIDTH = 30;
const SILENT: Progress = { onFile: () => {}, stop: () => {} };

export async function startProgress({ io }: Context, quiet: boolean): Promise<Progress> {
  if (quiet || io.stderr.isTTY !== true) return SILENT;
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    stream: io.stderr as NodeJS.WritableStream,
    format: '{bar} {value}/{total} {path}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    onFile(done, total, path) {
      if (!started) bar.start(total, 0, { path: '' });
      started = true;
      bar.update(done, { path: cut(visible(path), NAME_WIDTH) });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
