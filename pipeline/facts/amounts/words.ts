/** The words that decide what a sum of money is, as data. Patterns match folded texts (text/fold.ts). */

import { LEVEL_NAMED } from '../../words/levels.ts';
import { NINE, TEN } from '../../words/numerals.ts';
import { LIABLE } from '../../words/paying.ts';

/** A unit of money right behind a number, 2000多元 and 100余万元 too; 元 in these words is none: 2元旦, 三元区, 二元结构. */
export const UNIT =
  /^ ?(?:(?<some>[多余来几])(?<scale>[百千万亿]{0,2}))?(?:元|圆|块钱)(?![旦宵素件帅老]|里(?!程)|及第|[化论区县市镇乡村街路桥](?!级|财政|里|以)|结构|经济|体系|方程)(?:整|钱|人民币)?/;
/** 三元前驱, 二元对立: behind a lone numeral 元 is a word's part unless one of these follows. */
export const LONE_NUMERAL = new RegExp(`^[${NINE}]$`);
export const AFTER_LONE_YUAN = /^(?:$|[^\u4e00-\u9fff]|[的以左整至到每补给钱和及或起为计标奖收一])/;
/** 三角八分, 1角1分, 零5分 behind whole yuan; no 分 of another word (分为, 分钟). */
export const MINOR_UNITS = new RegExp(
  String.raw`^零?(?:(?<tenths>[\d${NINE}两]) ?角)?(?:零?(?<hundredths>[\d${NINE}]) ?分(?![之钟别校院期为成年级档类次批步担]))?`,
);
/** 5角, 0.5角 (no 三角, 八角: only digits count). */
export const TENTH_UNIT = /^ ?(?:角(?![度形色落膜])|毛(?=钱|[，。；、）]|$))钱?/;
/** 5分, 5分钱; no 分 of another word. */
export const HUNDREDTH_UNIT = /^ ?分(?:钱|(?![之钟别校院期为成年级档类次批步担贝店公数子制以及者的]))/;
/** 每度加价|5分, 电价降|2分: points are won and lost, prices are told so. */
export const PRICED =
  /(?:[加涨降提减票电水气油房]价|加收|便宜|每(?:度|千瓦时|吨|立方米?|方|公里|斤|公斤|升|分钟)(?:电|水|气)?)[^，。；、\d]{0,6}$/;
/** Signs before a number: ¥500, 人民币500元, 新台币500元. */
export const PREFIX = /(?:人民币|新?台币|RMB|¥) ?$/;

/** 补助上限|（万元）：10: the unit that a head has for the bare numbers under it. */
export const UNIT_OF_HEAD = /（(?:单位：)?[^（），。；：\d]{0,3}元[^（），。；：\d]{0,12}） ?$/;
/** 定额（元/生·年）|小学：700 */
export const UNIT_BEFORE_CLASS =
  /（[^（），。；：\d]{0,3}元[^（），。；：\d]{0,12}）[ \u3000]{0,4}(?=[一-龥])/;

/** Verbs and small words between a bound or a verb of change and its figure: 最高可给予…, 增加补助…, 最高免除前三天共…. */
export const FILLER = `(?:可以?|应当?|予以|给予|给付|给|发放|发给|补助|补贴|资助|助学|奖励|奖补|支付|报销|能|报(?!考|名|送|告)|领|拿|救助|申领|申请|领取|贷款|贷|赔付|授信|补偿|扶持|贴息|提取|享受|提(?!高|升)|扣减|抵扣|减免|免除|免收|返还|退还|税费|获得?|补(?![充差足缴])|收取?|付|借|赔|返|交|缴|按照?|为|达到?|是|再|均|原则上|一般|每年|每月|每人|一个月|一年|一次性|标准|金额|额度|总额|额|费用|累计|合计|共计?|前[${TEN}两\\d]{1,2}(?:个月|天|日|年)|全年| ){0,5}`;

/** A bound that stands apart from its figure: 最高可补助500元, 不超过…. 最高标准为, 最低标准为 are names. */
export const DETACHED_BOUNDS: readonly (readonly [RegExp, 'at_least' | 'at_most' | 'approx'])[] = [
  [
    new RegExp(
      `(?:最高(?:保障)?(?!标准)|最多|至多|顶多|不(?:得|能|应)?(?:超过|高于)|只能|上限)(?:不(?:得)?超过)?(?!标准)${FILLER}$`,
    ),
    'at_most',
  ],
  [new RegExp(`(?:至少|最少|最低(?!标准|生活)|不(?:得|能|应)?(?:低于|少于))${FILLER}$`), 'at_least'],
];
/** 分别不超过假肢5000元/件、轮椅1200元/辆; 不低于城市每人每月700元、农村500元: the bound stands before the first class of a list. */
export const BOUND_BEFORE_CLASS: readonly (readonly [RegExp, 'at_least' | 'at_most'])[] = [
  // 贷款最高额度双缴存职工上调至|80万元
  [/最高(?:贷款|授信)?额度[^，。；：\d]{0,8}(?:上调|提高|调整)(?:至|到|为)$/, 'at_most'],
  [
    /(?:不(?:得|能|应)?(?:超过|高于)|最高(?:支付)?(?:额度|金额|限额)(?:为|是|分别为)?|上限(?:为|是|分别为)?)[^，。；：、\d的给发补奖按救资享领在内且提增调]{2,8}$/,
    'at_most',
  ],
  [/不(?:得|能|应)?(?:低于|少于)[^，。；：、\d的给发补奖按救资享领在内且提增调]{2,8}$/, 'at_least'],
];
/** 最高补助标准为, 最低缴费标准为: names of a level. */
export const NAMED_LEVEL = /最[高低][^，。；：最]{0,10}标准(?:为|是|：|每|达)?[^，。；]{0,6}$/;

/** 年生均300元标准|增加公用经费: the verb behind the figure. */
export const INCREASE_AFTER = /^ ?的?标准(?:再|另行|适当)?(?:增加|上浮|提高)(?!到|至|为)/;
/** 按|每人每月100元增加补助. */
export const INCREASE_BY = /^ ?(?:增加|增发|加发|上浮)(?!到|至|为)/;
/** 每人每月增加20元，达到163元: the difference before it says nothing of this level. */
export const LEVEL_TOLD = /达到?$/;

/** What a level of government bears. */
const LEVEL =
  '(?:中央|国家|省级?|自治区|兵团|市级?|州级?|盟|地市?|县级?|区级?|区县|市县|镇级?|乡镇|各级|本级|地方|上级|两级|三级|四级|）级?)';
export const PAYER = new RegExp(`${LEVEL}(?:与|和|、)?${LEVEL}?(?:两级)?(?:财政|本级)(?!厅|局|部|拨款|专户)`);
/** 其中|中央150元, 省级90元: levels by their bare names share a sum where the first of them is the nation, or stands behind 其中. */
export const CENTRAL_ALONE =
  /(?:^|[中、，：按由])(?:所需)?(?:资金|经费|费用)?(?:由)?中央(?:和|、)? ?$|其中：? ?(?:省级?|自治区|市级?|州级?|县级?|区级?) ?$/;
export const LEVEL_ALONE =
  /^[、，和 ]{0,2}(?:由)?(?:省级?|自治区|市级?|州级?|县级?|区级?|市县|市区|区县|县区|市、县|地方) ?$/;
/** 每所10万元（|省级6万元，县级4万元）: in a bracket behind a sum the bare name of a level bears a part of it. */
export const LEVEL_INSIDE =
  /^[ （、，]{0,2}(?:其中：?)?(?:中央|国家|省级?|自治区|兵团|市级?|州级?|盟市?|县级?|区级?|镇级?|乡镇|市县|县区|区县|市、县|本级|地方)(?:财政)?(?:各|再)?(?:补助|承担|负担|配套)? ?$/;
/** 其中中央50元、个人|20元: who else bears a part beside a level of government. */
export const OTHER_PART =
  /^[、，；和]{1,2}(?:由)?(?:签约)?(?:(?:参保)?(?:居民|职工|签约)?个人|居民|家庭|本人|参保人|(?:用人|见习|派出|所在|接收|就业)?单位|企业|村集体|集体|学校|医院)(?:(?:承担|负担|支付|出资|自付|缴纳|自筹))? ?$/;
/** 其中医保基金20元、个人|10元: what persons bear, whoever bears the other parts. */
export const OWN_PART =
  /[：、，；和中]{1,2}(?:由)?(?:居民|职工|签约|参保)?(?:个人|本人)(?:承担|负担|支付|出资|自付|缴纳|自筹)? ?$/;
export const OTHERS_BEAR = /基金|财政|医保|单位/;
/** 其中中央资金|1800万元、省级资金|900万元, 争取中央预算内资金|9000万元. */
export const LEVEL_FUNDS =
  /(?:^|[，、：（]|其中：?|争取|申请|获得?)(?:中央|省级?|自治区|市级?|州级|县级?|区级)(?:财政)?(?:专项|补助|配套|预算内|奖补|衔接|转移支付|基建|投资){0,2}资金 ?$/;
/** 县财政|给予每户, 一次性给予独生子女家庭, 发放每名教师: who is given so much by one treasury; to 街道, 学校 it gives a share. */
export const GIVES_EACH =
  /^(?:统一|全额|按规定|一次性|每年|每月|再|另|直接){0,3}(?:给予|给|发放|发给|奖励|补助|补贴|资助)(?:符合条件的)?(?:每[户人生名位]|(?:每[户名位])?[^，。；、：\d]{0,12}(?:家庭|农户|户|人员|[老病工军残]人|者|学生|新生|教师|对象|儿童|职工|居民|患者|妇女|母亲|父母)(?:每[户人月年])?)/;
/** 8000元|的改厕补助, 1000元、双女家庭2000元|奖励金: what is given, by its name. */
export const AID_NAMED = /^[^，。；]{0,24}?(?:补贴|补助|津贴|奖励|奖金|慰问|救助|资助)/;
/** 市财政按照每生每学期600元|的标准发放住宿补贴: the level of what is given. */
export const LEVEL_OF_AID =
  /^[^，。；]{0,40}?的标准(?:给予|予以|发放|发给|进行|实施)[^，。；、\d]{2,10}(?:补贴|津贴|助学金|奖励)/;
export const BEARS = new RegExp(`(?:${LIABLE}|补助?|安排|投入|补贴|给予|奖补|配套|出资|列支|解决|按)`);
/** 每年财政安排|300万元: whichever treasury. */
export const TREASURY_PAYS =
  /(?:^|[，、由和年])财政(?:每年|预算|专项|再|统一|共|累计|总共){0,2}(?:安排|投入|拨款|列支|出资|承担|负担|配套)(?:标准|资金|经费|水平)?(?:为|是|提高|增加|新增|提高到|达到?|按|不得?少于|不低于)? ?$/;
/** 由财政补|100元、市民自付100元. */
export const TREASURY_SHORT = /(?:^|[，、：（由中])财政(?:再|各|共|只|全额)?[补出贴掏] ?$/;
/** 年度自付|2万元以上，…: what is spent, told as a line. */
export const SPENT_OVER =
  /(?:自[付负费]|(?:个人|自行)(?:负担|承担)|花费|(?:医疗|住院|门诊|医药|诊疗)费用?|损失)[^，。；、\d补助给报]{0,6}$/;
/** 省级奖补1000元，市县配套1000元, 县级原则上补助标准|0.2万元. */
export const LEVEL_PAYS = new RegExp(
  `(?:中央|省级?|自治区|市级|州级|县级|区级|市县|区县|县区|镇级|乡镇)(?:再|各|分别|原则上|统一|另行|按|均){0,2}(?:奖补|配套|自筹|筹[集措]|${LIABLE}|补助|补贴)[^，。；：]{0,4}$`,
);
/** 其中省补|500元，市财政出|150元. */
export const LEVEL_SHORT =
  /(?:^|[，、：（由]|其中：?)(?:中央|省|自治区|市县|县区|区县|市区|市|州|盟|县|区|旗|乡镇|镇)(?:级|本级)?(?:财政)?(?:再|各)?[补出] ?$/;
/** 省级按|户均7500元给予补助: a level right before the run, and the verb behind the figure. */
export const LEVEL_BY =
  /(?:中央|省级?|自治区|市级|州级|县级|区级|市县|区县|县区|镇级|乡镇)(?:财政)?(?:再|统一|分别|均)?按照? ?$/;
export const BEARS_BEHIND = new RegExp(
  `^ ?的?(?:标准)?(?:给予|予以|进行)?(?:定额|适当|资金|财政)?(?:补助|奖补|补贴|配套|${LIABLE})`,
);
/** 由…承担1754元: the verb right before the figure. */
/** 补贴分摊到|1.13万元 tells where a subsidy went. */
export const BEARS_BEFORE = new RegExp(`(?:${LIABLE})(?!到)[^，。；：]{0,8}$`);
export const BEARS_AFTER = new RegExp(
  `^[^，。；：]{0,3}由[^，。；：]{0,14}(?:财政|本级)[^，。；]{0,8}(?:${LIABLE}|安排|解决|列支)`,
);
/** 财政补助标准|每人每年640元, 人均财政补助标准提高|30元 of an insurance. */
export const INSURED_BY_STATE =
  /(?:医保|医疗保险|养老保险|保险|合作医疗)[^，。；]{0,8}(?:财政|政府)补助(?:标准|水平)(?:再|每人每年|年人均|人均){0,2}(?:(?:提高|增加|上调|新增|调整|由|从)(?:到|至|为)?|为|是|达到?|按|：)? ?$/;
/** 个人缴费400元，|财政补助标准每人每年不低于700元; 其中财政补助|20元、个人自缴10元: the treasury's part beside what the insured pay in. */
export const STATE_BESIDE =
  /^(?:(?:人均)?(?:各级)?(?:财政|政府)补助(?:标准|水平)|其中：?(?:财政|政府)补[助贴]|(?:财政|政府)补助(?=[由从]))(?:(?:提高|增加|上调|调整)(?:到|至|为)?|为|是|达到?|按|由|从|：)? ?$/;
/** 处|二万元以上十万元以下罚款, 罚款|500元, 对单位处|1万元、对个人处1000元罚款: fines, and what is paid on top for a breach. */
export const FINE_AFTER = /^ ?的?(?:标准)?(?:予以|处以?)?(?:罚款|罚金|滞纳金|违约金)/;
export const FINE_BEFORE = /(?:罚款|罚金|滞纳金|违约金)(?:金额|标准|数额)?(?:人民币|分别|为|是|按|：| )*$/;
export const FINED = /(?:处以?|罚)(?:人民币| )*$/;
export const FINE_IN_LIST = /^[^。；]{0,40}(?:罚款|罚金)/;
/** 个人负担|200元, 本人掏300元 */
export const BORNE_BY_PERSON =
  /(?:^|[，、；（人者户生妇民众方员属长童])自(?:付|担|负)(?:为|约)? ?$|(?:自己|本人|个人|自家|老人|家里|家庭)(?:实际|最终|最后|总共|一共|只|仅|才|需|要){0,3}(?:掏|花|付|出|支付|承担|负担)(?:费|钱)?了? ?$|个人(?:自行)?(?:负担|承担|自付|分担|付费|自费|出资|支付)(?:为|标准为)? ?$/;
/** 县级每年安排|300万元, 由市级安排|… */
export const LEVEL_ALLOTS = new RegExp(
  `(?:${LEVEL_NAMED})(?:每年|按年|预算|各|分别|共|累计){0,2}(?:安排|投入|拨付|列支|筹集|出资)[^，。；：]{0,4}$`,
);
/** 由|市级1000万元、县级300万元筹集: the levels, and their verb behind the last of them. */
export const LEVEL_RAISES = new RegExp(`(?:^|由|、)(?:${LEVEL_NAMED}) ?$`);
export const RAISED_AFTER = new RegExp(
  String.raw`^(?:、(?:${LEVEL_NAMED}) ?\d[\d.]{0,9}[万亿]?元){0,5} ?(?:筹集|出资|筹措|解决|承担|分担|配套|安排)`,
);
/** 起付标准为…的10%，|现为3400元: what was named in the clause before. */
export const NOW_IS = /^(?:(?:现|目前|今年|本年度|暂)?(?:定)?(?:为|是)|(?:但)?(?:最低|原则上)?) ?$/;
export const INDIVIDUAL = /(?:个人|本人|家庭|参保人|单位|企业|农户|家长|村集体)[^，。；：]{0,6}$/;

/** 缴费, 缴纳: what the insured or the employer pays in; not 缴费补贴, not 代缴. */
export const PAYS_IN =
  /缴(?:费|纳|存|交)(?!补贴|补助|年限|困难|确有|资助|中断|满|职工|人员|家庭|对象|者|人(?!均)|证明|基数|比例|每[增满多超]| ?\d)/;
export const PAID_FOR = /代(?:为)?(?:其)?缴|(?:补贴|补助|资助|补)[^，；。每]{0,6}$/;
/** 选择每年|200元、500元、1000元缴费档次的; ，由平台企业缴纳. */
export const PAYS_IN_AFTER = new RegExp(
  String.raw`^(?:[、和或] ?\d[\d., ]{0,12}万?元){0,12}的?(?:标准|档次|定额|档){0,3}(?:参保)?(?:缴费|缴纳|缴存|缴交|缴(?=[，。；、）]|$))(?!补贴|困难)|^(?:等|共|分|的){0,2} ?(?:\d{1,2}|[${TEN}]{1,3}) ?个?(?:缴费)?档次?(?:自主选择)?(?:参保)?缴[费纳]|^，由[^，。；]{0,10}(?:企业|单位|雇主|个人|本人)缴[纳存费]`,
);

/** A line that a case must reach. */
export const DEDUCTIBLE = /起付(?:标准|线|金额|额)?|(?:触发|准入|救助|报销|支付)门槛/;
/** 取消1000元|起付线 */
export const DEDUCTIBLE_AFTER = /^ ?的?起付(?:标准|线|金)/;
/** 提高个人缴费标准，达到|420元: nothing but the verb of a level; what it is stands in the clause before. */
export const LEVEL_ALONE_TOLD = /^ ?(?:并)?(?:提高|调整)?(?:达到?|至|到) ?$/;
/** 同步提高个人缴费标准|，达到420元 */
export const PAID_IN_LEVEL = /缴费(?:标准|金额|额|水平|档次)$/;
/** What is measured against a line: 支出在2000元以上的. */
export const MEASURED =
  /(?:支出|费用|收入|自付|自负|财产|存款|总额|损失|投资|金额|价值|价格|市值|资产|额度|产值|工资|达到?|满|超过|超出|高于|低于)[^，。；]{0,12}$/;
/** 人均财产不高于10万元: what nobody is given; with a bound, it is a line. */
export const MEANS =
  /(?:车辆|房产|住房|机动车|车|房)的?(?:价格|价值|总价|净值|购置价|现值|评估价)[^，。；]{0,3}$|年薪[^，。；]{0,5}$|(?:收入|财产|存款|资产|市值|支出(?!型)|积蓄)[^，。；]{0,3}$/;
/** Behind the figure, where it is a condition: …的，/…的家庭/…部分. */
export const CONDITION_AFTER =
  /^ ?(?:可?由(?:乡|镇|街道|县|区|市|村|社区)[^，。；]{0,12}(?:审批|审核|认定|先行|直接|决定)|的?部分|的?费用|的(?=(?:(?:给予|一次性)?(?:救助|补助|补贴|奖励|资助|报销|赔付|减免|发放|发给))?(?:每[人户月])? ?\d[\d., ]{0,12}万?元)|之间的|之间部分|范围内的|区间|段|的(?=[，。；：、）]|$|每[人户月生]|家庭|人员|对象|个人|企业|困难|参保|患者|老年?人|项目|给予|据实|全额|按|并?处|罚|责令|没收|补(?![助贴偿充])|可|报(?!销)|须|应|经|需|提交|视为|认定|纳入|不予|一律|予以|直接|简化|先行|当场|其|由|医疗|单位|居民|职工|人群|群众|成员|学生|残疾|低收入|特困|低保|，))/;
/** 个人捐赠一万元以上|、单位捐赠十万元以上的，; 单位捐款十万元以上|，个人一万元以上的；: a line of each class. */
export const LINES_GO_ON = new RegExp(
  String.raw`^[、，][^，。；：、\d${TEN}]{1,12}[\d${TEN}两百千万.]{1,9} ?万?元以[上下内]的(?=[，；。：]|$)`,
);
/** 3万元以上|（5分）: a band of a table of points. */
export const POINTS_AFTER = /^ ?（ ?(?:加|计|得|减)?\d{1,3}(?:\.\d)? ?分 ?[）/]/;
/** 为每位符合条件的患者提供|5000元-8000元|的医疗费用资助: what is given, for all its bounds. */
export const GIVES_NOW = /(?:提供|给予|发放|发给|奖励)(?:一次性)? ?$/;
export const GIVEN_NOW = /^ ?的[^，。；\d]{0,14}(?:补助|补贴|资助|奖励|救助|津贴|慰问金)(?![^，。；]{0,2}的)/;
/** 收入以1320元/月|为界线. */
export const LINE_AFTER = /^ ?(?:为|作为)(?:界线?|基准线|标准线|分界线?|控制线|准入线|起点|门槛|底线)/;
/** 6万元以上|：一级医院90%: a band, told before what is paid within it. */
export const BAND_AFTER = /^ ?(?:的?部分)?：/;
export const BAND_BEFORE = new RegExp(
  String.raw`^(?: ?(?:（?[\d${TEN}]{1,2}[、.．）]|[①-⑳]) ?)?[^，。；：、补助贴奖标发给]{0,8}$`,
);
/** 满100元减30元. */
export const SPENT = /^ ?(?:立?减|返|送|可[用抵])/;
/** 2万元以上|救助80%: the line above which a part is paid. */
export const PAID_ABOVE =
  /^ ?的?(?:部分)?(?:按|救助|报销|支付|补助|补偿|给付|承担|赔付|赔|报|补){0,2}(?:比例)?(?:为|达到?)? ?\d[\d.]{0,5} ?%/;
/** 个人自付费用累计超|10万元，按50%给予救助: what was spent beyond a line, and what is paid for that. */
export const SPENT_BEYOND =
  /(?:费用?|支出|自[付负费]|花费|损失)[^，。；、]{0,8}?(?:超过?|达到?|满|高于|在)[^，。；、\d]{0,3}$/;
export const PAID_THEN =
  /^(?:的?，)(?:超[过出]部分)?(?:可?按照?|给予|予以|可|一次性|报销|支付|补助|救助|补偿)[^，。；]{0,12}?\d/;
/** 收入准入限额为家庭年人均收入|5万元: who is let in, and no limit of a benefit. */
export const ADMITS = /准入[^，。；]{0,24}$|收入(?:限额|标准线|上限|线)[^，。；]{0,16}$/;
/** 3550元以下|每人每月增加160元: a band goes on, whose line is told without 的. */
export const BAND_PAYS = /^ ?的?(?:每[人户生月][^，。；]{0,10}\d|不再|不予)/;
/** 不足200元的，按照|200元发放: what is given to whom the line is for. */
export const GIVEN_AT = /^按照? ?$/;
/** 起付线略有提高，省内增加|500元; ，省外增加|1000元: how much what was named has changed. */
export const CHANGED_BY = /^[^，。；\d]{0,4}(?:增加|提高|降低|减少)了? ?$/;
/** 缴费额按…计算，金额为|915元/月: what was named in the clause before. */
export const SUM_IS = /^(?:金额|数额|额度)?(?:分别)?(?:为|是) ?$/;
export const PAID_IN_NEXT = /^[，、]个人(?:自行?)?(?:缴|参保|承担|负担|出资)/;
/** 财政补助20元、个人自缴|10元: what the insured pay in, in a word. */
export const PAID_IN_SHORT =
  /(?:个人|本人|居民|农户|家庭)(?:自行?)?缴(?:费|纳|款)? ?$|(?:每[月年]|[人需只应要须]|参保|^|[，；：])缴(?:费|纳|当年|全年)? ?$/;
export const PAID_IN_NAMED = /缴费额|缴费金额|应缴/;
/** 低于5000元: a line, whatever is measured (年缴费低于5000元 of a poor household). */
export const LINE_WORD = /(?<![不得能应可宜])(?:低于|高于)[^，。；]{0,4}$/;
/** 收入低于5万元且财产…: a condition goes on, where something is measured. */
export const GOES_ON = /^ ?，?(?:且|并且)/;
/** 每公里3元，|最高免除480元: nothing but the bound and its verb. */
export const LIMIT_ALONE = new RegExp(`^[，、]? ?(?:但)?(?:最高|最多|至多|不超过)${FILLER}$`);
/** 封顶线, 最高支付限额: a sum that is called a cap. */
export const CAP = /(?<!超[过出]?)(?:封顶|限额)|最高(?:资助|报销|支付|救助|补助|补贴|奖励|补偿|赔付)额度?/;
export const CAP_AFTER = /^ ?(?:封顶|为限额|为封顶|的?(?:封顶线|限额))/;

/** Words that make a member of a list another benefit or verb than the one before it. */
export const NEW_BENEFIT =
  /补贴|补助|扶持|贴息|自付|报(?![考名告送到])|资助|助学|赔付|赔偿|垫付|津贴|奖励|救助|救济|慰问|抚恤|抚慰|护理(?!床|院|员|站|型|垫)|另增|加发|增发|加收|上浮|费|金(?!融)|经费|保障|标准|待遇|限额|封顶|起付|承担|负担|给予|发放|享受|增加|上调|提高|报销|支付|缴|减免|免除|免收|安排|手术|支出|(?<!低|中等|中等偏[上下])收入|贷款|补|奖|投入|财政|本级|价|租|工资|押金|资产|财产|存款|市值|保额/g;
/** Parts of a sum follow: they take its denominators. A bracket that closes first (3人（含3人）以下) has none. */
export const PARTS = /其中|主要包括|包括|包含|分别用于|(?:^|[，（])(?:即|含)(?![^（），]{0,12}）)/;
/** Words that end an enumeration of parts: what follows is a sum of its own. */
export const BEYOND_PARTS = /同时|另|还|给予|发放|奖励/;
/** 2024年安排12.5亿元: a sum dated to one year has no period. */
export const DATED = /(?:\d{4}|当|今|本)年度?(?!起)/;
/** 累计不超过3000元: over all periods. */
export const IN_ALL = /累计|总额|合计|共计/;
/** 最高救助10万元: the verb of a benefit right before its figure. */
export const GIVES = /(?:救助|补助|补贴|报销|支付|给予|奖励|发放|减免|资助)[^，。；、]{0,4}$/;
/** 共需资金|540万元, 总投资|83.7万元: what all of it costs, by nothing that was told before. */
export const GRAND_TOTAL =
  /(?:共需|总投资|总预算|总造价|总成本|总费用|总支出|投资总额|预算总额|(?:共|预计|测算|全年|年度|合计|累计)?(?:所需|需要?)(?:资金|经费|投入|支出))(?:为|是|约|共计?|达到?|近|超过?|预计|测算|财政|资金|经费|支出| ){0,3}$/;
/** 总额最高3万元: over all that are counted. */
export const TOTAL = /总额|合计|共计|总计/;
/** 每生每天5元，全年按200天计|1000元: the same sum over a longer time. */
export const RECKONED = /累计|总额|合计|共计|折合|全年|计 ?$/;
/** 10000元的一次性建设补贴, 按每人1000元给予一次性补贴: the period behind the figure. */
export const ONCE_AFTER =
  /^(?:[、和及或][^，。；、\d]{0,12}\d[\d., ]{0,12}万?(?:[-—–~～至到] ?\d[\d., ]{0,12}万?)?元(?:\/[^，。；、给予发放]{1,6})?){0,6} ?的?(?:标准)?(?:分别|统一)?(?:(?:给予|发放|发给|予以|享受|支付|领取|申请|补助)(?:企业|个人|单位|用人单位|家庭|本人|和|、){0,3})?的?一次性|^，[^，。；\d]{0,12}一次性(?:发放|发给|给予|拨付|领取|支付)(?:到位)?(?=[，。；]|$)/;
/** A count that recurs: what is counted by 每人每年 here is the service and not the sum. */
export const COUNTED_SERVICE = /\d ?[次场部期]|[一两二三四]次(?!性)|随访|体检|探访|巡访|培训不|开展/;
