/** What is made of a text, made once for all who ask for it one after the other: the kinds of facts read one field in turn. */

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
