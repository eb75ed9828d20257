/** Loaded before a command (`node --import`): the process dies, as if killed from outside, before its renaming of a file with the number KILL_AT. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;
let before = Number(process.env.KILL_AT);
fs.renameSync = (...paths) => {
  if (before-- === 0) process.kill(process.pid, 'SIGKILL');
  renameSync(...paths);
};
syncBuiltinESMExports();
