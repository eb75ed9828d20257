/** What a catalogue of messages is: a rule's name → its words in English and in Chinese, `{name}` for each parameter. */
export interface Wording {
  en: string;
  zh: string;
}
export type Catalogue = Readonly<Record<string, Wording>>;
export type Lang = 'en' | 'zh';
