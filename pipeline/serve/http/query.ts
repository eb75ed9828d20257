/** What a request asks of a route: its parameters, and in which of its forms it is to answer. */
import type { Given, QueryParams } from './param.ts';
import { HttpProblem } from './problem.ts';
import { type AnswerForm, FORMS } from './route.ts';

/** So many values of one parameter. */
const MOST_VALUES = 50;
/** So much of a value is said back. */
const SHOWN = 80;

/** @throws Problem for the first parameter that is wrong */
export function givenIn<P extends QueryParams>(params: P, search: URLSearchParams): Given<P> {
  const known = Object.keys(params);
  for (const name of search.keys())
    if (!Object.hasOwn(params, name))
      throw new HttpProblem('unknown-parameter', { name: name.slice(0, SHOWN), known });
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      const all = search.getAll(name);
      if (!param.many && all.length > 1) throw new HttpProblem('repeated-parameter', { name });
      const values = all.map((value) => {
        const read = param.read(value);
        if (read !== undefined) return read;
        const { en, zh } = param.allowed;
        throw new HttpProblem('bad-parameter', {
          name,
          value: value.slice(0, SHOWN),
          allowed: en,
          allowed_zh: zh,
        });
      });
      if (values.length > MOST_VALUES)
        throw new HttpProblem('bad-parameter', {
          ...{ name, value: `(${values.length})` },
          ...{ allowed: `at most ${MOST_VALUES} values`, allowed_zh: `最多 ${MOST_VALUES} 个值` },
        });
      return [name, param.many ? values : values[0]];
    }),
  ) as Given<P>;
}

// In which of its forms a route answers: the one that Accept likes best, the route's first where it likes several alike.

/** @param accept the header, null where there is none */
export function formOf(forms: readonly AnswerForm[], accept: string | null): AnswerForm {
  const first = forms[0]!;
  if (accept === null || forms.length === 1) return first;
  const wanted = accept.split(',').map(liking);
  const likes = forms.map((form) => {
    const { media } = FORMS[form];
    const exact = wanted.find((one) => one.media === media);
    const general = wanted.find((one) => one.media === '*/*' || one.media === `${media.split('/', 1)[0]}/*`);
    return { form, q: (exact ?? general)?.q ?? 0, exact: exact !== undefined };
  });
  // `text/html, */*` of a browser names none of ours: it is given the first, not the CSV that text/* would fit as well
  const best = likes.reduce((a, b) => (b.exact && (b.q > a.q || !a.exact) && b.q > 0 ? b : a));
  return best.form;
}

function liking(part: string): { media: string; q: number } {
  const [media = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const q = params.find((param) => param.startsWith('q='));
  const value = q === undefined ? 1 : Number(q.slice(2));
  return { media, q: Number.isFinite(value) ? value : 0 };
}
