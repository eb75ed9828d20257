/** Lists of benefits in the forms that sites, leaflets and posts give them, and what a person reads in each. */

/** Name, heading, fields. */
export type Told = [string, string | null, Record<string, unknown>];

export const page = (body: string): string => `<!DOCTYPE html><html><body>${body}</body></html>`;

/** The offices above the names are bodies, no domains. */
const OFFICES: Told[] = (
  [
    ['草场修复补贴', '草原科', '项目名称：禁牧草场修复补贴办法', '网址：https://qlx.example.cn/a'],
    ['棚圈建设类', '畜牧科', '项目：棚圈新建补助要点', '申请网址：https://qlx.example.cn/b'],
    ['牧户子女助学金', '县教育局', '网址：https://qlx.example.cn/c'],
    ['牧家乐奖励', '旅游科', '名称：牧家乐评星奖励', '申请网址：https://qlx.example.cn/d'],
    ['演出补助计划', '艺术科', '名称：下乡演出补助', '申请网址：https://qlx.example.cn/e'],
  ] as const
).map(([name, lead_agency, ...other]) => [name, null, { lead_agency, other }]);

export const FORMS: readonly [string, string, Told[]][] = [
  [
    'prose below numbered names, numbers that begin anew below headings without one',
    page(`<h1>青岚市残疾人帮扶政策清单</h1><p>哪些政策适合你？</p>
      <p><b>给家庭的政策</b></p>
      <p>一、重度残疾人护理补贴</p><p>持证的一级、二级残疾人每人每月110元。</p><p>申领方式：到镇便民服务中心填表。</p><p>网址：https://cl.example.cn/a</p>
      <p>二、家庭无障碍改造</p><p>每户最高补助6000元。</p><p>改造后由残联验收。</p>
      <p><b>给单位的政策</b></p>
      <p>一、超比例就业奖励</p><p>每超一人每年奖励4800元。</p><p>申领方式：向区残联提出。</p><p>网址：https://cl.example.cn/b</p>
      <p>二、岗位开发补贴</p><p>符合下列条件之一：</p><p>（1）新设岗位；</p><p>（2）改造岗位。</p><p>网址：https://cl.example.cn/c</p>`),
    [
      [
        '重度残疾人护理补贴',
        '给家庭的政策',
        {
          content: '持证的一级、二级残疾人每人每月110元。',
          other: ['申领方式：到镇便民服务中心填表。', '网址：https://cl.example.cn/a'],
        },
      ],
      ['家庭无障碍改造', '给家庭的政策', { content: '每户最高补助6000元。\n改造后由残联验收。' }],
      [
        '超比例就业奖励',
        '给单位的政策',
        {
          content: '每超一人每年奖励4800元。',
          other: ['申领方式：向区残联提出。', '网址：https://cl.example.cn/b'],
        },
      ],
      [
        '岗位开发补贴',
        '给单位的政策',
        {
          content: '符合下列条件之一：\n（1）新设岗位；\n（2）改造岗位。',
          other: ['网址：https://cl.example.cn/c'],
        },
      ],
    ],
  ],
  [
    'labels alone on their lines, conditions before whom it is for',
    page(`<h3>青岚市牧户补贴，看这里</h3><p>发布日期：2025-04-08 来源：区里的网站</p>
      <p>1、草场修复补贴</p><p>补贴条件：</p><p>（1）草场已确权；</p><p>①已围栏；</p><p>②已播种。</p><p>（2）禁牧满一年。</p><p>补贴对象：承包草场的牧户。</p><p>补贴标准：每亩30元。</p>
      <p>2、棚圈建设补助</p><p>补贴条件：</p><p>（1）新建。</p><p>补贴对象：养羊满50只的牧户。</p><p>补贴标准：每座8000元。</p>
      <p>3、牧区出行补贴</p><p>补贴条件：</p><p>（1）住在夏牧场。</p><p>补贴对象：牧户家的学生。</p><p>补贴标准：每学期400元。</p>`),
    [
      [
        '草场修复补贴',
        null,
        {
          audience: '承包草场的牧户。',
          standard: '每亩30元。',
          other: ['补贴条件：（1）草场已确权；\n①已围栏；\n②已播种。\n（2）禁牧满一年。'],
        },
      ],
      [
        '棚圈建设补助',
        null,
        { audience: '养羊满50只的牧户。', standard: '每座8000元。', other: ['补贴条件：（1）新建。'] },
      ],
      [
        '牧区出行补贴',
        null,
        { audience: '牧户家的学生。', standard: '每学期400元。', other: ['补贴条件：（1）住在夏牧场。'] },
      ],
    ],
  ],
  [
    'a name and its text in one line, numbered and with dashes, a last chapter that lists none',
    `【青岚省助学一览（志愿者整理）】

一、省里的资助
1. 本科生奖学金：奖励成绩优秀的在校生；每生每年7000元。
2. 生源地助学贷款（含研究生）：每人每年最高20000元；还款期最长22年。
3. 退役士兵学费补偿：退役后复学的，每年最高16000元。
4. 牧区学生交通补贴：每学期300元。

中学阶段（供参考）：普通高中助学金每年2300元。

二、学校的资助（以学校的办法为准）
以下各校都有：
- 勤工助学：课余在校内岗位工作，按时取酬。
- 临时困难补助：家中遭灾的，一次性补助。
- 绿色通道：先入学，后缴费。

三、提醒
- 谨防诈骗：不要向陌生账户转账。
- 咨询电话：0000-1234567。`,
    [
      ['本科生奖学金', '省里的资助', { content: '奖励成绩优秀的在校生；每生每年7000元。' }],
      ['生源地助学贷款（含研究生）', '省里的资助', { content: '每人每年最高20000元；还款期最长22年。' }],
      ['退役士兵学费补偿', '省里的资助', { content: '退役后复学的，每年最高16000元。' }],
      ['牧区学生交通补贴', '省里的资助', { content: '每学期300元。' }],
      ['勤工助学', '学校的资助（以学校的办法为准）', { content: '课余在校内岗位工作，按时取酬。' }],
      ['临时困难补助', '学校的资助（以学校的办法为准）', { content: '家中遭灾的，一次性补助。' }],
      ['绿色通道', '学校的资助（以学校的办法为准）', { content: '先入学，后缴费。' }],
    ],
  ],
  [
    'names as headings of a page, said again before their text',
    page(`<h2>残疾人政策</h2>
      <h3>生活补贴政策</h3><div>生活补贴政策：90元/月。</div>
      <h3>学费补助政策</h3><div>学费补助政策：<br/>1、考取高中的补助1000元。<br/>2、考取大学的补助3000元。</div>
      <h3>辅具救助</h3><div>每年配发一次轮椅。</div>
      <h3>残疾人证办理程序</h3><div>1、到街道领表。<br/>2、到医院评定。</div>`),
    [
      ['生活补贴政策', null, { content: '90元/月。' }],
      ['学费补助政策', null, { content: '1、考取高中的补助1000元。\n2、考取大学的补助3000元。' }],
      ['辅具救助', null, { content: '每年配发一次轮椅。' }],
      ['残疾人证办理程序', null, { content: '1、到街道领表。\n2、到医院评定。' }],
    ],
  ],
  [
    'names without numbers, the audience printed once above several, labels that differ',
    page(`<h3>青岚市就业政策</h3><p>人社局</p>
      <p>服务对象：返乡青年</p>
      <p>返乡交通补贴</p><p>政策内容：返乡一年内报销车票。</p><p>文件依据：青政发〔2024〕5号</p><p>申请渠道：镇服务所</p>
      <p>创业场地补贴</p><p>政策内容：租金减半。</p><p>文件依据：青政发〔2024〕6号</p><p>补贴测算：每月最多900元。</p><p>申请渠道：镇服务所</p>
      <p>服务对象：用人单位</p>
      <p>返乡交通补贴</p><p>政策内容：集中包车的，每辆补2000元。</p><p>申请渠道：区人社局窗口</p>
      <p>见习留用奖励</p><p>留用每人奖励1500元，按年结算。</p><p>文件依据：青政发〔2024〕7号</p><p>结算口径：以社保为准。</p>`),
    [
      [
        '返乡交通补贴',
        null,
        {
          audience: '返乡青年',
          content: '返乡一年内报销车票。',
          other: ['文件依据：青政发〔2024〕5号', '申请渠道：镇服务所'],
        },
      ],
      [
        '创业场地补贴',
        null,
        {
          audience: '返乡青年',
          content: '租金减半。',
          other: ['文件依据：青政发〔2024〕6号', '补贴测算：每月最多900元。', '申请渠道：镇服务所'],
        },
      ],
      [
        '返乡交通补贴',
        null,
        { audience: '用人单位', content: '集中包车的，每辆补2000元。', other: ['申请渠道：区人社局窗口'] },
      ],
      [
        '见习留用奖励',
        null,
        {
          audience: '用人单位',
          content: '留用每人奖励1500元，按年结算。',
          other: ['文件依据：青政发〔2024〕7号', '结算口径：以社保为准。'],
        },
      ],
    ],
  ],
  [
    'labels that bear the numbers, run together in one paragraph below day and office',
    `政策一览
选一条看看，总有合适的

租房补贴
2025-03-01  青岚市住房局
一、办理依据：《住房办法》（青住发〔2024〕8号）。二、申请对象：租房的新市民。三、申请条件：1.无自有住房；2.参保满一年。四、补贴标准：每月500元。

通勤补贴政策
2025-04-01  青岚市交通局、青岚市财政局
一、补助范围：跨区上班的职工。二、补贴标准：每月80元。三、特别提示：每年1月重新申报。

技能培训补贴
2025-04-09  青岚市人社局
一、办理依据：《培训办法》。二、申请对象：1.在职职工；2.失业人员。三、补贴标准：每人1200元。四、受理部门：各街道服务中心窗口。`,
    [
      [
        '租房补贴',
        null,
        {
          audience: '租房的新市民。',
          standard: '每月500元。',
          other: ['办理依据：《住房办法》（青住发〔2024〕8号）。', '申请条件：1.无自有住房；2.参保满一年。'],
        },
      ],
      [
        '通勤补贴政策',
        null,
        {
          audience: '跨区上班的职工。',
          standard: '每月80元。',
          other: ['特别提示：每年1月重新申报。'],
        },
      ],
      [
        '技能培训补贴',
        null,
        {
          audience: '1.在职职工；2.失业人员。',
          standard: '每人1200元。',
          other: ['办理依据：《培训办法》。', '受理部门：各街道服务中心窗口。'],
        },
      ],
    ],
  ],
  [
    "a site's page with a front matter and tags, in traditional characters, labels that bear numbers",
    `---
layout: page
title: 服務項目
---

<h2>青嵐慈善會服務項目</h2>

<b>壹、急難救助</b>
一、申請對象：
 &nbsp;&nbsp;家中遭逢意外者。
二、救助額度：
 &nbsp;&nbsp;1.每案以一次為限。
 &nbsp;&nbsp;2.最高 9,000 元。
三、「溫馨日」
 &nbsp;&nbsp;年底聚會一次。

<b>貳、喪葬補助</b>
一、對象：
 &nbsp;&nbsp;1.無力購棺者。
二、奠儀：
 &nbsp;&nbsp;2,000 元以內。

<b>參、獎助學金</b>
一、申請對象：
 &nbsp;&nbsp;會員子女。
二、獎助金額：
 &nbsp;&nbsp;1.高中 3,000 元。
 &nbsp;&nbsp;2.大學 5,000 元。`,
    [
      [
        '急難救助',
        null,
        {
          audience: '家中遭逢意外者。',
          standard: '1.每案以一次為限。\n2.最高 9,000 元。',
          other: ['溫馨日：年底聚會一次。'],
        },
      ],
      ['喪葬補助', null, { audience: '1.無力購棺者。', other: ['奠儀：2,000 元以內。'] }],
      [
        '獎助學金',
        null,
        { audience: '會員子女。', other: ['獎助金額：1.高中 3,000 元。\n2.大學 5,000 元。'] },
      ],
    ],
  ],
  [
    'bold names without numbers, prose below',
    `# 青岚市新市民补贴

**租房补贴**

租房的新市民每年6000元。

**技能培训补贴**

取得证书的最高1800元。

**随迁子女助学金**

每学期500元；到学校申请。
`,
    [
      ['租房补贴', null, { content: '租房的新市民每年6000元。' }],
      ['技能培训补贴', null, { content: '取得证书的最高1800元。' }],
      ['随迁子女助学金', null, { content: '每学期500元；到学校申请。' }],
    ],
  ],
  [
    'pictures before names, who made the page below',
    page(
      `<h2>青岚市优待政策一览</h2><ul><li>💰 生活补助：复员军人每人每月1900元。</li><li>🚌 免费乘车：凭证乘坐公交。</li><li>🏥 医疗优待：门诊费减半。</li></ul><p>编辑：小王</p>`,
    ),
    [
      ['生活补助', null, { content: '复员军人每人每月1900元。' }],
      ['免费乘车', null, { content: '凭证乘坐公交。' }],
      ['医疗优待', null, { content: '门诊费减半。' }],
    ],
  ],
  [
    'a group between others whose names are no words for what is given; a telephone and papers behind the last',
    `青岚学院奖助办法\n一、国家设立的奖助学金\n1.国家奖学金：每人每年9000元；\n2.国家助学金：每人每年3100元。\n二、学校设立的奖励\n1.三好学生：每年评选一次。\n2.优秀毕业生：毕业时评选。\n三、社会捐助的奖助学金\n1.春风助学金：每人每年2000元。\n2.远山奖学金：每人每年4000元。\n相关文件：\n《青岚学院奖助细则》\n`,
    [
      ['国家奖学金', '国家设立的奖助学金', { content: '每人每年9000元；' }],
      ['国家助学金', '国家设立的奖助学金', { content: '每人每年3100元。' }],
      ['三好学生', '学校设立的奖励', { content: '每年评选一次。' }],
      ['优秀毕业生', '学校设立的奖励', { content: '毕业时评选。' }],
      ['春风助学金', '社会捐助的奖助学金', { content: '每人每年2000元。' }],
      ['远山奖学金', '社会捐助的奖助学金', { content: '每人每年4000元。' }],
    ],
  ],
  [
    'names numbered alike, of which two have labels behind circled numbers within',
    `青岚市救助政策\n1、最低生活保障。\n保障标准：每月700元。\n2、医疗救助\n（1）救助范围。\n①重点保障对象：特困人员。\n②一般保障对象：低收入家庭。\n3、临时救助。\n救助标准：每人1200元。\n咨询电话：1234567\n4、高龄补贴。\n每人每月60元。\n咨询电话：7654321\n`,
    [
      ['最低生活保障', null, { standard: '每月700元。' }],
      [
        '医疗救助',
        null,
        { content: '（1）救助范围。\n①重点保障对象：特困人员。\n②一般保障对象：低收入家庭。' },
      ],
      ['临时救助', null, { standard: '每人1200元。', other: ['咨询电话：1234567'] }],
      ['高龄补贴', null, { content: '每人每月60元。', other: ['咨询电话：7654321'] }],
    ],
  ],
  [
    'the label below each name tells the name that the office gives it, in one of three words, or is another once',
    '【青岚县各局补贴一览】\n\n01 农业农村局\n草场修复补贴\n项目名称：禁牧草场修复补贴办法\n责任科室：草原科\n网址：https://qlx.example.cn/a\n棚圈建设类\n项目：棚圈新建补助要点\n责任科室：畜牧科\n申请网址：https://qlx.example.cn/b\n牧户子女助学金\n管理科室：县教育局\n网址：https://qlx.example.cn/c\n02 文化旅游局\n牧家乐奖励\n名称：牧家乐评星奖励\n责任科室：旅游科\n申请网址：https://qlx.example.cn/d\n演出补助计划\n名称：下乡演出补助\n责任科室：艺术科\n申请网址：https://qlx.example.cn/e',
    OFFICES,
  ],
];
