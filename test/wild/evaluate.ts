/** `npm run evaluate:wild [-- FROM COUNT]`: notices printed in random forms and read back, by seed; every wrong item beside its form. */
import { emptyTally, tried } from './generate.ts';
import { printable } from './printable.ts';

const [from = 1, count = 300] = process.argv.slice(2).map(Number);
const records = await printable();
const tally = emptyTally();
for (let seed = from; seed < from + count; seed++)
  for (const line of await tried(seed, records, tally)) console.log(line);
console.log(
  `${tally.notices} notices, ${tally.refused} refused; items ${tally.itemsRight}/${tally.items}, fields ${tally.fieldsRight}/${tally.fields}; wrong: ${tally.warned} warned, ${tally.silent} silent`,
);
