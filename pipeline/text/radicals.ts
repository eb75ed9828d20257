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
