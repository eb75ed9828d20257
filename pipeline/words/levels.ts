/** How notices write the levels of government, as data: once for all who read them. Longest first; parts of patterns for folded texts. */

export const NATION = '中央|国家';

/** The units of a level by their short words, at the head of a name or alone: 省级, 市财政, 区教育局. 兵团 and 地区 stand in longer patterns. */
export const PROVINCE_UNITS = '省|自治区';
export const CITY_UNITS = '市|州|盟';
export const COUNTY_UNITS = '县|区|旗';
/** Any of them by its last character: a part of a class. */
export const UNIT = '省市州盟县区旗';
/** Any level by such a word. */
export const LEVEL_WORDS = `${NATION}|${PROVINCE_UNITS}|${CITY_UNITS}|${COUNTY_UNITS}`;
/** Any level that says so, and whose word does not begin another: 县级每年安排300万元. */
export const LEVEL_NAMED = `${NATION}|自治区|[省市州盟县区旗镇]级|乡镇`;

/** Counties and districts of any kind in one word. 市县 and 市县区 name two levels, and are none of these. */
export const COUNTIES =
  '旗县市区|旗县区|旗县|县市区|县区市|区市县|区县|县区|县市|(?:县、区|区、县|旗、区|旗、县)(?=人民政府(?!分别|各|按)|财政(?!分别|各|按))';

export const PROVINCE = '省（自治区、直辖市）|省（区、市）|省区市|直辖市|省|自治区|兵团';

/** 湘政发, 新政办发: how provinces call themselves in the numbers of their documents. */
export const PROVINCE_SIGNS =
  '京|津|冀|晋|内|蒙|辽|吉|黑|沪|苏|浙|皖|闽|赣|鲁|豫|鄂|湘|粤|桂|琼|渝|川|黔|贵|滇|云|藏|陕|甘|青|宁|新|兵';

/** 市（州）, 地（州、市）, 设区的市: what stands between a province and its counties. */
export const CITY =
  '州（地、市）|州（市、地）|市（州、地）|市（地、州）|市（州）|市（地）|州（市）|地（州、市）|地（市、州）|地（市）|盟（市）|设区的?市|设区市|地级市|自治州|地州市|地州|市州|州市|盟市|地市|师市|地区(?=级|财政|行署|本级)|地(?=级财政|县|[、和与]县)|师(?=级|财政|[、和与]团)|市(?!（(?:县|区|旗)|（市?辖区)|州(?!区)|盟';

/** What may stand in brackets behind a county or a district: 区（开发区）, 县（市、区、管委会）. */
const BESIDE =
  '(?:自治县|自治旗|市辖区|县级市|开发区|高新区|经开区|新区|园区|功能区|管委会|林区|团场|[县市区旗])';

/** 县（市、区）, 区（县）, 区（市）县, 旗县: counties, districts, banners. 团场 are the counties of the 兵团. */
export const COUNTY = `[县区旗]{0,2}[县市区旗]（${BESIDE}(?:[、，和]?${BESIDE}){0,5}）[县区旗]?|县级市|自治县|自治旗|${COUNTIES}|市辖区|团场|(?<=师[、和与])团|县|区|旗`;

/** Below the county: towns and subdistricts. */
export const TOWN =
  '街道（乡镇）|街道（乡、镇）|街道（镇）|乡、镇(?=人民政府(?!分别|各|按)|财政(?!分别|各|按))|乡镇（街道）|镇（街道）|乡（镇）|乡镇街道|乡镇|镇街|街镇|街道|镇|乡(?!村)';

/** A zone's own administration. */
export const ZONE =
  '(?<=^|[，。；：、由]|其中)[一-龥]{2,6}?(?:新区|开发区|高新区|经开区|功能区|园区)(?=由?其?(?:全部|全额|自行|按规定){1,2}(?:承担|负担|解决|保障|安排))|(?:[开高经新][一-龥]{0,6}区)?管(?:理)?委(?:员)?会(?:财政)?|(?:开发|高新|经开|高新技术产业开发|经济技术开发|新)区(?=财政)财政';
