/** Payers that are no government: funds, employers, persons, society. Words as data; patterns match folded texts. */
import { LIABLE } from '../../words/paying.ts';

/** Where a fund's name begins at the latest. */
export const FUND_EDGES = '从由在、和与及用对向于为，。；：（）！？% ';
/** Words before a fund that are not of its name. */
export const FUND_LEAD =
  /^(?:.{0,24}?(?:提取|计提|设立|建立|纳入|列入|使用|统筹(?!基金|金|区|账户)|动用|安排(?!的)|利用|申请|争取)|来自|来源于|按规定|依法|主要|统一|一律|均|首先|其余(?:部分|资金|费用)?|剩余部分|不足部分|其){1,2}(?=.{2})/;
/** What stands before a fund that receives or is founded: it pays nothing here. */
export const FUND_RECEIVES = /(?:对|向|设立|建立|纳入|计入|缴入|划入|注入|补充)[^，。；]{0,4}$/;

/** How an employer's name ends, and what makes it another body. */
export const EMPLOYER_END =
  '单位|企业|雇主|(?:学校|幼儿园|院校|医院|养老机构|医疗机构|机构)(?=自筹|自行|自理|自担|(?:先行|负责|先)?垫付|(?:予以|给予|全额|适当|酌情|按规定|统一){0,2}减免|自有资金|自筹资金)';
export const NO_EMPLOYER =
  /[的为对按以在向给其本各该将每等名]|责任|牵头|配合|主管|承担|实施|建设|事业费|定点|经费|资助|鼓励|引导/;

export const PERSONS =
  '参保人员个人|参保人个人|参保职工|参保居民|参保个人|参保人员?|职工个人|职工本人|灵活就业人员|被保险人|个人(?!账户|所得|权益|信息)|职工(?!基本|医疗|养老|工伤|失业|医保)|本人|家庭|患者|农户|住户|居民|村民|群众|农牧民|业主|家长|学生|服务对象|失业人员|老年人|老人|监护人|赡养人|救助对象|补助对象|受益(?:人|群众|农户|户)|学生家长|困难群众|申请人|当事人|游客|用户|使用者|消费者|受益者';

/** 社会资金, 社会捐助, 集体补助 (a village's collective is no government); 鼓励|企业|、慈善组织捐赠: who is invited to give is no employer. */
export const SOCIETY =
  '(?<=^|[，。；：、由和与及从])[一-龥]{0,8}?慈善(?:总会|协会|会)|(?<=^|[，。；：、由和与及从])[一-龥]{2,12}?基金会|社会(?:资金|资本|力量|各界|捐助|捐赠|捐款|组织|投资|公众|团体|筹集|募捐|募集|帮扶|爱心)|社会(?=共同|参与)|慈善(?:组织|机构|捐赠|捐款|资金|力量|捐助|基金)?|村级?集体(?:经济(?:组织|收入)?)?|(?:各|受益)?(?:行政)?村(?:（社区）|（居）|居)?(?=自筹|自行|承担|负担|分担|出资|配套|筹集)|(?<=^|[，。；：、由（])(?:各|受益)?(?:行政)?村(?:级|（社区）|（居）|居)?(?=给予|适当)|农村集体|集体(?=补助|经济|承担|投入|出资|缴|扶持)|爱心(?:企业|人士)|(?<=(?:引导|鼓励|吸引|动员|发动|号召)(?:社会组织|个人|、|和){0,3})企业(?=(?:、|和|及|与)?[^，。；]{0,12}捐)';
/** What society does where it pays: 投入, 捐助, 参与. */
export const GIVES = new RegExp(
  `^[^，。；]{0,10}?(?:投入|捐|参与|资助|支持|补[助贴]|配套|${LIABLE}|筹集|出资|出 ?[0-9]|建设|扶持|加入)`,
);
export const INVITED =
  /(?:引导|鼓励|吸引|动员|撬动|带动|争取|接受|广泛|引入|吸纳|利用|通过|整合|支持)[^。；]{0,12}$/;
