/**
 * `npm run evaluate:doubt [-- --show] [-- CLASS …]`: notices made strange, and readings made wrong, by class: how many items are still
 * right, told of, silent. With --show, every silent item.
 */
import { parseArgs } from 'node:util';
import { printable } from '../wild/printable.ts';
import { misread, readRightly, spoilt } from './misread.ts';

const { values, positionals } = parseArgs({ options: { show: { type: 'boolean' } }, allowPositionals: true });
const asked = (name: string): boolean =>
  positionals.length === 0 || positionals.some((part) => name.includes(part));
let silentNotices = 0;
let notices = 0;
const totals = { right: 0, warned: 0, silent: 0, refused: 0 };
for (const { name, outcome, silent } of [
  ...(await misread(await printable(), asked)),
  ...(await spoilt(readRightly(), asked)),
]) {
  notices += outcome.notices;
  silentNotices += outcome.silentNotices;
  for (const key of ['right', 'warned', 'silent', 'refused'] as const) totals[key] += outcome[key];
  console.log(
    `${name.padEnd(48)} right ${outcome.right} warned ${outcome.warned} SILENT ${outcome.silent} refused ${outcome.refused} | silent notices ${outcome.silentNotices}/${outcome.notices}`,
  );
  if (values.show) for (const line of silent) console.log(`    ${line}`);
}
console.log(
  `items: right ${totals.right}, warned ${totals.warned}, silent ${totals.silent}, refused ${totals.refused}; notices with a silent item: ${silentNotices}/${notices}`,
);
