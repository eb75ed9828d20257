/** `npm run postgres`: a PostgreSQL for a try, on loopback and in a temporary folder, until Ctrl-C. It prints its address alone. */
import { binaries, startPostgres } from '../support/postgres.ts';

const bin = binaries();
if (bin === null) {
  console.error('there is no initdb here: apt-get install postgresql');
  process.exit(1);
}
const server = await startPostgres(bin);
console.log(server.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
