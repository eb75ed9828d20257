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

/**
 * Radicals that stand for the character of the same shape: fonts in PDF and Word files bring them into texts.
 * Kangxi radicals (U+2F00–2FD5) are known to Unicode normalisation; of the CJK radicals supplement (U+2E80–2EF3)
 * it knows two, so those that are a character of their own are listed here, radical and character in pairs. Of two of the
 * Kangxi radicals it gives a form that simplified texts do not have (戶, 靑).
 */
const SUPPLEMENT =
  '⼾户⾭青⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬' +
  '⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅' +
  '⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS = new Map<string, string>();
for (let i = 0; i < SUPPLEMENT.length; i += 2) CHARACTERS.set(SUPPLEMENT[i]!, SUPPLEMENT[i + 1]!);

/** The character a radical stands for; anything else is returned as it is. */
export function characterOf(radical: string): string {
  return CHARACTERS.get(radical) ?? radical.normalize('NFKC');
}
