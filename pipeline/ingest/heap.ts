/** How far the heap may grow before it is cleaned: V8 lets it double and more where a machine has much memory, and most of that is rubbish. */
import { setFlagsFromString } from 'node:v8';

/** So many notices are held that it matters. */
const MANY = 400;
/** Percent of what is in use; 0: as V8 thinks best. */
const TIGHT = 20;

/** Of the V8 of Node 20: what later ones do with the flag was not measured. */
const KNOWN = process.versions.v8.startsWith('11.');

/** Does what takes much memory in as little of it as it needs; the rest of the process goes on as before. */
export async function inTightHeap<Made>(notices: number, make: () => Promise<Made>): Promise<Made> {
  if (!KNOWN || notices < MANY) return make();
  setFlagsFromString(`--heap-growing-percent=${TIGHT}`);
  try {
    return await make();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
