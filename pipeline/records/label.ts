/** A value of an enumeration as people call it. */
export interface Label {
  zh: string;
  en: string;
}
export type Labels<Values extends readonly string[]> = Readonly<Record<Values[number], Label>>;

export const label = (zh: string, en: string): Label => ({ zh, en });
