/** In which of its forms a route answers: the one that Accept likes best, the route's first where it likes several alike. */
import { type AnswerForm, FORMS } from './route.ts';

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
