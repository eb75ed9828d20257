#!/usr/bin/env node
/** The command `minsheng`: the streams of this process, and the exit code. What it does stands in run.ts. */
import { setFlagsFromString } from 'node:v8';
import { runCli } from './run.ts';

/**
 * How much of a function V8 runs before it optimises it. A run lasts seconds: at V8's own 67,584 a third of its computing time goes into
 * compiling what is hardly run again (five notices 4.3 → 3.0 s), and long runs lose nothing by this. Of Node 20 alone: the V8 of later
 * versions has no such flag, and says so on standard error.
 */
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
});
