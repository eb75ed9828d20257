/**
 * Characters that are written in several ways: the one table that every folding of a text is made from.
 * `fold` (fold.ts) makes one alphabet of them for patterns over Chinese sentences, `narrow` (narrow.ts) a half-width one for
 * headings, labels and letters, and the normal form of diff/ leaves out what is noise.
 */

/** 33527—2017, 0–6岁, 2018―2020, 0－6 */
export const DASHES = '-—–―－‐‑‒−﹣─━﹘';
/** 0～6岁, 0~6岁 */
export const TILDES = '~～〜∼˜';
/** 喀什·X, 5・12 */
export const DOTS = '·•・‧∙⋅･';
/** All blanks but the line's end. */
export const BLANKS = ' \u00a0\u3000\t\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f';
export const ROUND = ['(（﹙', ')）﹚'] as const;
/** The brackets of a document number: 〔2016〕 ﹝2014﹞ ［2012］ 【2019】 〖2018〗 */
export const SQUARE = ['[［〔﹝【〖', ']］〕﹞】〗'] as const;
/** Titles within titles, and signs that stand for their brackets: 〈X〉 <X> ﹤X﹥ «X» */
export const ANGLE = ['〈<＜﹤‹«', '〉>＞﹥›»'] as const;
/** 《X》 ≪X≫ */
export const TITLE = ['《≪', '》≫'] as const;
/** 8：2, 8:2, 8∶2 */
export const COLONS = ':：∶﹕︰';
export const SEMICOLONS = ';；﹔';
export const DOUBLE_QUOTES = '"“”„‟〝〞「」『』﹁﹂﹃﹄';
export const SINGLE_QUOTES = "'‘’‚‛";
