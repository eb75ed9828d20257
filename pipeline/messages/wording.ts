/** What a catalogue of messages is: a rule's name → its words in English and in Chinese, `{name}` for each parameter. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}
export type Catalogue = Readonly<Record<string, Wording>>;
export type Lang = 'en' | 'zh';

type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

export type Param = string | number | string[] | number[] | null;

/** Every `{name}` of a message's two templates. */
export type NamesOf<W extends Wording> = NamesIn<W['en'] | W['zh']>;

/** What a message must be told. It may be told more. */
export type ParamsOf<W extends Wording> = { [Name in NamesOf<W>]: Param } & Record<string, Param>;

/** A rule of a catalogue with what its words need: a misspelt rule, or a parameter that is missing, does not compile. */
export type ToldBy<C extends Catalogue> = {
  [Rule in keyof C & string]: { rule: Rule; params: ParamsOf<C[Rule]> };
}[keyof C & string];
