/** What a Chinese Excel shows for a number in a format code: each row by the rules of ECMA-376 part 1, 18.8.31. */
import { describe, expect, it } from 'vitest';
import { builtInCode, showNumber } from '../../pipeline/read/xlsx/number-code.ts';

/** 1 January 2024, a Monday. */
const NEW_YEAR = 45292;

describe('numbers', () => {
  it.each([
    [1610, 'General', '1610'],
    [1610, 'G/通用格式', '1610'],
    [0.30000000000000004, 'General', '0.3'],
    [7, '@', '7'],
    [7, '', '7'],
    [12345.678, '#,##0.00', '12,345.68'],
    [1234567, '#,##0', '1,234,567'],
    [1234.5, '0', '1235'],
    [1.0005, '0.000', '1.001'],
    [1.005, '0.00', '1.01'],
    [5, '000', '005'],
    [1234, '00"-"00', '12-34'],
    [5731234567, '(0000) 000000', '(5731) 234567'],
    [0.125, '0.0%', '12.5%'],
    [0.8, '0%', '80%'],
    [0.9, '0.##%', '90%'],
    [5, '0.##', '5'],
    [12345, '0.00E+00', '1.23E+04'],
    [-5, '0.0', '-5.0'],
    [-5, '0;[Red]\\(0\\)', '(5)'],
    [-5, '0_);(0)', '(5)'],
    [5, '0_);(0)', '5'],
    [0, '#,##0;-#,##0;"—"', '—'],
    [0, '0;-0;;@', ''],
    [5, '#', '5'],
    [0, '#', ''],
  ])('%d in %s is %s', (value, code, shown) => {
    expect(showNumber(value, code, false)).toBe(shown);
  });
});

describe('numbers with units', () => {
  it.each([
    [5, '0"元"', '5元'],
    [5, '0元', '5元'],
    [1800, '0元/人·月', '1800元/人·月'],
    [1800, '0"元/人·月"', '1800元/人·月'],
    [1800, '#,##0.00"元"', '1,800.00元'],
    [5, '0/人', '5/人'],
    [3, '"第"0"条"', '第3条'],
    [80, '≥0"周岁"', '≥80周岁'],
    [12000, '0.0,"千元"', '12.0千元'],
    [12345678, '0!.0,"万"', '1234.6万'],
    [12345678, '0\\.0,"万元"', '1234.6万元'],
    [1234567.891, '#,##0,', '1,235'],
    [5, '¥#,##0.00', '¥5.00'],
    [5, '"¥"#,##0.00', '¥5.00'],
    [5, '[$￥-804]#,##0.00', '￥5.00'],
    [1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1,234.50'],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    [1, '[=1]"是";[=0]"否";0', '是'],
    [0, '[=1]"是";[=0]"否";0', '否'],
    [150, '[>100]"高";[<=100]"低"', '高'],
    [0.5, '# ?/?', '1/2'],
    [1.25, '# ?/?', '1 1/4'],
    [0.5, '0/10', '5/10'],
  ])('%d in %s is %s', (value, code, shown) => {
    expect(showNumber(value, code, false)).toBe(shown);
  });
});

describe('days and times', () => {
  it.each([
    [NEW_YEAR, 'yyyy-mm-dd', '2024-01-01'],
    [NEW_YEAR, 'yyyy/m/d', '2024/1/1'],
    [NEW_YEAR, 'yyyy"年"m"月"d"日";@', '2024年1月1日'],
    [NEW_YEAR, 'yyyy年m月d日', '2024年1月1日'],
    [NEW_YEAR, 'yyyy"年"m"月"', '2024年1月'],
    [NEW_YEAR, 'yy.mm.dd', '24.01.01'],
    [NEW_YEAR, 'e"年"', '2024年'],
    [NEW_YEAR, 'd-mmm-yy', '1-Jan-24'],
    [NEW_YEAR, '[$-F800]dddd, mmmm dd, yyyy', '2024年1月1日'],
    [0.75, '[$-F400]h:mm:ss AM/PM', '18:00:00'],
    [NEW_YEAR, '[$-409]mmmm d, yyyy', 'January 1, 2024'],
    [NEW_YEAR, '[$-804]aaaa', '星期一'],
    [NEW_YEAR, 'aaaa', '星期一'],
    [NEW_YEAR, '"周"aaa', '周一'],
    [NEW_YEAR + 6, 'aaaa', '星期日'],
    [NEW_YEAR, '[$-804]yyyy"年"m"月"d"日"dddd', '2024年1月1日星期一'],
    [45292.75, 'yyyy/m/d h:mm', '2024/1/1 18:00'],
    [0.5, 'h:mm AM/PM', '12:00 PM'],
    [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    [0.25, '上午/下午h:mm', '上午6:00'],
    [0.5, 'h"时"mm"分"ss"秒"', '12时00分00秒'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.75, '[mm]:ss', '1080:00'],
    [0.0006, 'mm:ss', '00:52'],
  ])('%d in %s is %s', (value, code, shown) => {
    expect(showNumber(value, code, false)).toBe(shown);
  });

  it('count from 1904 where the workbook does', () => {
    expect(showNumber(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
    expect(showNumber(NEW_YEAR - 1462, 'aaaa', true)).toBe('星期一');
    expect(showNumber(5, '0"元"', true)).toBe('5元');
  });

  it.each([
    [27, '2024年1月'],
    [31, '2024年1月1日'],
    [57, '2024年1月'],
    [14, '2024/1/1'],
  ])('built in %d shows %s', (id, shown) => {
    expect(showNumber(NEW_YEAR, builtInCode(id), false)).toBe(shown);
  });
});

it.each([
  [5, '[DBNum1]0'],
  [5, '[DBNum2][$-804]General'],
  [NEW_YEAR, 'ggge"年"'],
  [-1, 'yyyy-mm-dd'],
  [2_958_466, 'yyyy-mm-dd'],
  [5, '0.0.0/0'],
])('%d in %s is left to the caller, who tells it', (value, code) => {
  expect(showNumber(value, code, false)).toBeNull();
});
