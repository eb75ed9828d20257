/**
 * What is made of a text, made once: for all who ask for it one after the other (the kinds of facts read one field in turn), and for
 * texts that recur from notice to notice (a county's notice has most of its sentences from the province's).
 */

/** A field's text as it is, without its idle blanks, and without its titles; so are they of the field before. */
const REMEMBERED = 6;

/** @param make a pure function: who asks is given what it made the last time, and must leave it as it is */
export function lately<Made>(make: (text: string) => Made): (text: string) => Made {
  const known: { text: string; made: Made }[] = [];
  return (text) => {
    const before = known.find((one) => one.text === text);
    if (before !== undefined) return before.made;
    const made = make(text);
    known.unshift({ text, made });
    if (known.length > REMEMBERED) known.pop();
    return made;
  };
}

/** No more texts than twice as many are remembered, the longest left out: what is held stays small beside a notice. */
const RECURRING = 4096;
const LONGEST = 1500;

/** V8 copies a part of a text that is no longer, and points into the whole for any other. */
const COPIED = 12;
/** The text by itself: a part of a notice's text would keep all of it. */
const apart = (text: string): string =>
  text.length <= COPIED ? text : Buffer.from(text, 'utf16le').toString('utf16le');

/** As `lately`, for thousands of texts: those asked for least lately go first. @param make never makes `undefined` */
export function recurring<Made>(make: (text: string) => Made): (text: string) => Made {
  let young = new Map<string, Made>();
  let old = new Map<string, Made>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return make(text);
    const own = apart(text);
    const made = old.get(text) ?? make(own);
    if (young.size >= RECURRING) {
      old = young;
      young = new Map();
    }
    young.set(own, made);
    return made;
  };
}
