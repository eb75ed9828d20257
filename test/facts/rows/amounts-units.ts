/** Denominators run together or inside words, brackets round a bound, parts in brackets, and totals that bear a mean's name. */
import { type AmountRow, invented, sum } from './amount-row.ts';

const threshold = { role: 'threshold' } as const;
const share = { role: 'cost_share' } as const;

export const UNIT_ROWS: AmountRow[] = [
  // the thing that a case adds is what is counted, with its whole name; a time that is served is not
  invented(
    '每新增一个普惠托位补助1万元，每新建一个示范性幸福院补助20万元。',
    sum('1万元', 10000, '托位', null),
    sum('20万元', 200000, '幸福院', null),
  ),
  invented('每服现役1年发给4500元。', sum('4500元', 4500, '', null)),
  // a limit far above the sum before it is for all that are counted
  invented(
    '吸纳就业的给予每人2000元、最高2万元的补贴。',
    sum('每人2000元', 2000, 'person', null),
    sum('最高2万元', { at_most: 20000 }, '', null),
  ),
  invented(
    '每人每月500元、最高不超过800元。',
    sum('每人每月500元', 500, 'person', 'month'),
    sum('最高不超过800元', { at_most: 800 }, 'person', 'month'),
  ),
  invented(
    '失业人员培训不少于80课时的，每人补贴1200元。',
    sum('1200元', 1200, 'person', null, { subject: null }),
  ),
  // a table within a field: the head of the column has the unit, and says what its sums are
  invented(
    '档次\t个人缴费（元/年）\t财政补贴（元/年）\n一档\t300\t45\n二档\t900\t85',
    sum('300', 300, '', 'year', { role: 'contribution', subject: '个人缴费：一档' }),
    sum('45', 45, '', 'year', { subject: '财政补贴：一档' }),
    sum('900', 900, '', 'year', { role: 'contribution' }),
    sum('85', 85, '', 'year', { subject: '财政补贴：二档' }),
  ),
  invented(
    '| 序号 | 医院 | 起付线（元） | 封顶线（万元） |\n| --- | --- | --- | --- |\n| 1 | 一级 | 200 | 10 |',
    sum('200', 200, '', null, { ...threshold, subject: '起付线：一级' }),
    sum('10', { at_most: 100000 }, '', null, { role: 'cap', subject: '封顶线：一级' }),
  ),
  invented(
    '工种　人数　补贴（元/人）\n育婴员　30　1500\n电工　20　2600',
    sum('1500', 1500, 'person', null, { subject: '补贴：育婴员' }),
    sum('2600', 2600, 'person', null, { subject: '补贴：电工' }),
  ),
  invented(
    '1｜助浴｜每月2次｜60元/次\n2｜保洁｜每周1次｜30元/小时',
    sum('60元/次', 60, 'occurrence', null),
    sum('30元/小时', 30, '小时', null),
  ),
  // the unit of a head goes to the next head, whatever that counts
  invented(
    '运行经费（万元/年）：乡镇4，村1；图书更新（册/年）：乡镇200，村50',
    sum('4', 40000, '', 'year'),
    sum('1', 10000, '', 'year'),
  ),
  invented(
    '公用经费定额（元/生·年）　小学：700；初中：900',
    sum('700', 700, 'student', 'year'),
    sum('900', 900, 'student', 'year'),
  ),
  // a line that breaks off before its sum goes on
  invented(
    '对重残人员每人每月\n120元，其他残疾人80元。',
    sum('每人每月\n120元', 120, 'person', 'month'),
    sum('80元', 80, 'person', 'month'),
  ),
  invented(
    '补贴每户800元、单件不超过300元。',
    sum('每户800元', 800, 'household', null),
    sum('单件不超过300元', { at_most: 300 }, '件', null),
  ),
  invented(
    '子女教育每月2000元，其中非独生子女每人不超过1000元。',
    sum('每月2000元', 2000, '', 'month'),
    sum('每人不超过1000元', { at_most: 1000 }, 'person', 'month'),
  ),
  invented('他曾三元及第，故居维修补助30万元。', sum('30万元', 300000, '', null)),
  // units without a sign between them
  invented('特教学校6000元/生年。', sum('6000元/生年', 6000, 'student', 'year')),
  invented(
    '生活补贴300元/人月，交通补贴50元/人次。',
    sum('300元/人月', 300, 'person', 'month'),
    sum('50元/人次', 50, '人次', null),
  ),
  invented(
    '管护费200元/村月、80元/户月。',
    sum('200元/村月', 200, '村', 'month'),
    sum('80元/户月', 80, 'household', 'month'),
  ),
  invented('营养餐5元/生天。', sum('5元/生天', 5, 'student', 'day')),
  invented('运营补贴1500元/床年。', sum('1500元/床年', 1500, '床', 'year')),
  invented('教材费180元/学期·生。', sum('180元/学期·生', 180, 'student', 'term')),
  invented('保洁费30元/月·户。', sum('30元/月·户', 30, 'household', 'month')),
  invented('普惠园500元/学年·生。', sum('500元/学年·生', 500, 'student', 'school_year')),
  // 均 that is an adverb
  invented('初中生、高中生均为每学期625元。', sum('每学期625元', 625, '', 'term')),
  invented('低保户、脱贫户均享受每年120元。', sum('每年120元', 120, '', 'year')),
  invented('走读生均按每人每年500元补助。', sum('每人每年500元', 500, 'person', 'year')),
  invented('失能老人、高龄老人均可领取200元。', sum('200元', 200, '', null)),
  invented('年生均公用经费为700元。', sum('700元', 700, 'student', 'year')),
  // brackets that repeat the figure
  invented(
    '困难补助2000元以下（含2000元）的，由乡镇审批。',
    sum('2000元以下（含2000元）', { at_most: 2000 }, '', null, threshold),
  ),
  invented(
    '个人负担3万元（含3万元）至5万元（不含5万元）的，救助60%。',
    sum('3万元（含3万元）至5万元（不含5万元）', [30000, 50000], '', null, threshold),
  ),
  invented(
    '资产10万元以下（不含10万元）的家庭。',
    sum('10万元以下（不含10万元）', { at_most: 100000 }, '', null, threshold),
  ),
  invented('救助金额5000元以内（含五千元）。', sum('5000元以内（含五千元）', { at_most: 5000 }, '', null)),
  invented(
    '一次性救助1万元以上（含1万元）须公示。',
    sum('1万元以上（含1万元）', { at_least: 10000 }, '', 'once'),
  ),
  invented(
    '护理补贴每人每月300元（含伙食补贴100元）。',
    sum('每人每月300元', 300, 'person', 'month'),
    sum('100元', 100, 'person', 'month'),
  ),
  // parts in brackets
  invented(
    '午餐补助每生每学期400元（每天4元，按100天计）。',
    sum('每生每学期400元', 400, 'student', 'term'),
    sum('每天4元', 4, 'student', 'day'),
  ),
  invented(
    '基本生活费每人每年14400元（每月1200元）。',
    sum('每人每年14400元', 14400, 'person', 'year'),
    sum('每月1200元', 1200, 'person', 'month'),
  ),
  invented(
    '居民医保补助每人每年640元（中央384元、省192元、县64元）。',
    sum('每人每年640元', 640, 'person', 'year'),
    sum('384元', 384, 'person', 'year', share),
    sum('192元', 192, 'person', 'year', share),
    sum('64元', 64, 'person', 'year', share),
  ),
  invented(
    '新建幸福院每所10万元（省级6万元，县级4万元）。',
    sum('每所10万元', 100000, '所', null),
    sum('6万元', 60000, '所', null, share),
    sum('4万元', 40000, '所', null, share),
  ),
  invented(
    '助学金每生每年2000元（每学期1000元），分两次发放。',
    sum('每生每年2000元', 2000, 'student', 'year'),
    sum('每学期1000元', 1000, 'student', 'term'),
  ),
  invented(
    '危房改造每户2万元（其中中央1.4万元、市级6000元）。',
    sum('每户2万元', 20000, 'household', null),
    sum('1.4万元', 14000, 'household', null, share),
    sum('6000元', 6000, 'household', null, share),
  ),
  // totals
  invented('市里下达生均公用经费补助资金1.3亿元。', sum('1.3亿元', 130000000, '', null)),
  invented('今年共拨付人均公共卫生经费8600万元。', sum('8600万元', 86000000, '', null)),
  invented('已兑付户均奖补资金126万元。', sum('126万元', 1260000, '', null)),
  invented('全区筹集床均建设补贴3000余万元。', sum('3000余万元', { approx: 30000000 }, '', null)),
  invented('人均基本公共卫生服务经费94元。', sum('94元', 94, 'person', null, { average: true })),
  invented('户均补助2.1万元。', sum('2.1万元', 21000, 'household', null, { average: true })),
  // thresholds
  invented(
    '农村家庭人均收入以每年7200元为基准线。',
    sum('每年7200元', 7200, 'person', 'year', { ...threshold, average: true }),
  ),
  invented(
    '8万元以上：一级医院95%，二级医院90%。',
    sum('8万元以上', { at_least: 80000 }, '', null, threshold),
  ),
  invented('1万元至3万元（含）:在职80%。', sum('1万元至3万元（含）', [10000, 30000], '', null, threshold)),
  invented(
    '月养老金在3000元以下的，每月补助200元。',
    sum('3000元以下', { at_most: 3000 }, '', 'month', threshold),
    sum('200元', 200, '', 'month'),
  ),
  invented(
    '自负医疗费在2万元以上的，救助3000元。',
    sum('2万元以上', { at_least: 20000 }, '', null, threshold),
    sum('3000元', 3000, '', null),
  ),
  invented(
    '月工资低于1800元的职工，体检补助300元。',
    sum('低于1800元', { at_most: 1800 }, '', 'month', threshold),
    sum('300元', 300, '', null),
  ),
  invented(
    '人均收入线以1100元/月为限，超出的不予受理。',
    sum('1100元/月为限', { at_most: 1100 }, 'person', 'month', { ...threshold, average: true }),
  ),
  // what an earlier clause says of persons holds for no sum
  invented('按月领取定补的对象，春节另发慰问金800元。', sum('800元', 800, '', null)),
  invented('已享受年度临时救助的家庭，再给予助学金2000元。', sum('2000元', 2000, '', null)),
  invented(
    '救助金掌握在低保月标准的3倍以内，其中孤儿家庭不低于2000元。',
    sum('不低于2000元', { at_least: 2000 }, '', null),
  ),
  invented('每月参加活动4次以上的老人，奖励积分卡50元。', sum('50元', 50, '', null)),
  invented(
    '每人每天不低于25元、每年不超过4000元。',
    sum('每人每天不低于25元', { at_least: 25 }, 'person', 'day'),
    sum('每年不超过4000元', { at_most: 4000 }, 'person', 'year'),
  ),
  invented(
    '每次不低于60元，每年不超过1200元。',
    sum('每次不低于60元', { at_least: 60 }, 'occurrence', null),
    sum('每年不超过1200元', { at_most: 1200 }, '', 'year'),
  ),
  invented(
    '每人每月不低于300元、不高于500元。',
    sum('每人每月不低于300元、不高于500元', [300, 500], 'person', 'month'),
  ),
  // who bears it, by the name of a level alone
  invented(
    '由市级1000万元、县级300万元筹集。',
    sum('1000万元', 10000000, '', null, share),
    sum('300万元', 3000000, '', null, share),
  ),
  invented('县级每年安排不少于300万元。', sum('不少于300万元', { at_least: 3000000 }, '', 'year', share)),
  invented('所需资金中央5元，市区1元。', sum('5元', 5, '', null, share), sum('1元', 1, '', null, share)),
  invented('个人负担200元。', sum('200元', 200, '', null, share)),
  invented('居民医保财政补助标准为每人每年640元。', sum('每人每年640元', 640, 'person', 'year', share)),
  invented('起付标准按居民人均可支配收入的10%确定，现为3400元。', sum('3400元', 3400, '', null, threshold)),
  // conditions that count, and nouns that begin like a short unit
  invented('每多收住一名老人每月补贴200元。', sum('200元', 200, '', 'month')),
  invented('每获取一次证书奖励500元。', sum('500元', 500, '', null)),
  invented(
    '每场馆5万元，每场所2万元。',
    sum('每场馆5万元', 50000, '场馆', null),
    sum('每场所2万元', 20000, '场所', null),
  ),
  invented(
    '低保家庭每人每月100元，低收入家庭80元。',
    sum('每人每月100元', 100, 'person', 'month'),
    sum('80元', 80, 'person', 'month'),
  ),
  invented(
    '药物治疗每人每年1500元，手术治疗最高5万元。',
    sum('每人每年1500元', 1500, 'person', 'year'),
    sum('最高5万元', { at_most: 50000 }, '', null),
  ),
  invented(
    '抚养补贴标准（元/人·月）：一级860，二级730，三级590。其余由民政部门核定，每季度抽查2次。',
    sum('860', 860, 'person', 'month'),
    sum('730', 730, 'person', 'month'),
    sum('590', 590, 'person', 'month'),
  ),
  invented('求职补贴标准每人1400元，在毕业学年内一次性发放。', sum('每人1400元', 1400, 'person', 'once')),
  invented('个税专项附加扣除每孩每月1800元。', sum('每孩每月1800元', 1800, '孩', 'month')),
  invented(
    '低免开放补助：大型场馆年补36万元，县级场馆年补12万元。',
    sum('36万元', 360_000, '', 'year'),
    sum('12万元', 120_000, '', 'year'),
  ),
  // what all of it costs is counted by nothing that was told before
  invented(
    '戏曲进校园：每场补助4000元，每所学校每年3场，共需资金360万元。',
    sum('4000元', 4000, '场', null),
    sum('360万元', 3_600_000, '', null),
  ),
  invented(
    '配备体检车，单价不超过28万元/台，总投资196万元。',
    sum('不超过28万元/台', { at_most: 280_000 }, '台', null),
    sum('196万元', 1_960_000, '', null),
  ),
  invented('抽粪每车收90元，清运每车收费60元。', sum('90元', 90, '车', null), sum('60元', 60, '车', null)),
  // a blank parts 每 from the unit before it: another cell
  invented('健康讲座　500元/场　每季度2场', sum('500元/场', 500, '场', null)),
];
