import type { Catalogue } from './wording.ts';

/** What the commands say of a PostgreSQL that keeps records and shares out the reading. */
export const CLI_STORE = {
  'cli-store-address': {
    en: '--store: this is no address of a PostgreSQL: postgres://USER@HOST:PORT/DATABASE (the password in it, or in PGPASSWORD)',
    zh: '--store：这不是 PostgreSQL 的地址：应为 postgres://用户@主机:端口/数据库（密码写在其中，或置于 PGPASSWORD）',
  },
  'cli-store-missing': {
    en: 'name the PostgreSQL with --store postgres://USER@HOST/DATABASE',
    zh: '请用 --store postgres://用户@主机/数据库 指明 PostgreSQL',
  },
  'cli-from-store': {
    en: '--from-store takes the files that workers read: give --store, and no paths',
    zh: '--from-store 取读取进程读好的文件：请给出 --store，不要给出路径',
  },
  'cli-store-kept': {
    en: '{store}: {written} notice[s] written, {removed} removed, {unchanged} unchanged',
    zh: '{store}：写入 {written} 份文件，移除 {removed} 份，未变 {unchanged} 份',
  },
  'cli-store-anew': {
    en: '{store}: its tables were of an earlier minsheng and were made anew: {written} notice[s] written',
    zh: '{store}：其中的表由较早版本写成，已重新建立：写入 {written} 份文件',
  },
  'cli-enqueued': {
    en: '{store}: {files} file[s], {queued} of them for workers to read, the others as they were read before',
    zh: '{store}：共 {files} 个文件，其中 {queued} 个待读，其余沿用此前所读',
  },
  'cli-enqueue-closed': { en: '{path} cannot be opened, and is left out', zh: '{path} 无法打开，未列入' },
  'cli-worker-waits': {
    en: 'reading for {store}; Ctrl-C ends it after the files at hand',
    zh: '正在为 {store} 读取；按 Ctrl-C 在读完手头文件后结束',
  },
  'cli-worker-drains': {
    en: 'reading for {store} until nothing is left',
    zh: '正在为 {store} 读取，读完为止',
  },
  'cli-worker-again': {
    en: 'the store does not answer ({reason}); it is tried again',
    zh: '数据库没有应答（{reason}），稍后重试',
  },
  'cli-worker-done': {
    en: '{read} file[s] read, {failed} failed',
    zh: '读取 {read} 个文件，失败 {failed} 个',
  },
  'cli-queue-files': { en: 'files', zh: '文件' },
  'cli-queue-read': { en: 'read', zh: '已读' },
  'cli-queue-waiting': { en: 'waiting', zh: '待读' },
  'cli-queue-active': { en: 'being read', zh: '读取中' },
  'cli-queue-retried': { en: 'to be tried again', zh: '待重试' },
  'cli-queue-given-up': { en: 'given up', zh: '已放弃' },
  'cli-queue-changed': { en: 'changed since (enqueue again)', zh: '其后有变（请重新 enqueue）' },
  'cli-queue-minute': { en: 'read in the last minute', zh: '最近一分钟所读' },
  'cli-queue-hour': { en: 'read in the last hour', zh: '最近一小时所读' },
  'cli-queue-ms': { en: 'milliseconds a file', zh: '每个文件毫秒数' },
  'cli-queue-worker': {
    en: 'worker {worker}: {files} file[s], the last {seconds} s ago',
    zh: '读取进程 {worker}：{files} 个文件，最近一个在 {seconds} 秒前',
  },
} as const satisfies Catalogue;

export const CLI_STORE_HELP = {
  'help-store': {
    en: 'a PostgreSQL: postgres://USER@HOST/DATABASE, its password in it or in PGPASSWORD',
    zh: 'PostgreSQL 的地址：postgres://用户@主机/数据库，密码写在其中或置于 PGPASSWORD',
  },
  'help-from-store': {
    en: 'write what workers read into the --store, in place of PATHS',
    zh: '写出各读取进程存入 --store 的内容，不读路径',
  },
  'help-enqueue': {
    en: 'give files to the workers of a store, in place of those that it held',
    zh: '把文件交给各读取进程，取代此前所交的文件',
  },
  'help-enqueue-paths': {
    en: 'files and folders on a disk that all machines share, or s3://BUCKET/KEY',
    zh: '各机器共用磁盘上的文件和文件夹，或 s3://BUCKET/KEY',
  },
  'help-time-limit': {
    en: 'seconds after which a file is given to another worker (default: 300)',
    zh: '一个文件逾多少秒即改交其他读取进程（默认 300）',
  },
  'help-retries': {
    en: 'how often it is tried again before it is given up (default: 3)',
    zh: '放弃之前重试的次数（默认 3）',
  },
  'help-enqueue-after': {
    en: `
What was read before, as it is and by this version, is not read again.
Files beside notices (NAME.layout.json …) go into the store.

Examples:
  minsheng enqueue /srv/raw --store postgres://minsheng@db/minsheng
  minsheng enqueue s3://bucket/raw/a.docx --store postgres://minsheng@db/minsheng --retries 5

Exit codes: 0 given to workers, 1 a file cannot be opened or the store refuses, 2 the command line is wrong`,
    zh: `
内容未变且由同一版本读过的不再重读。文件旁的说明文件（“文件名.layout.json”等）一并存入。

示例：
  minsheng enqueue /srv/raw --store postgres://minsheng@db/minsheng
  minsheng enqueue s3://bucket/raw/a.docx --store postgres://minsheng@db/minsheng --retries 5

退出码：0 已交付，1 有文件无法打开或数据库拒绝，2 用法有误`,
  },
  'help-worker': {
    en: 'read files that a store has for workers; any number, on any machine',
    zh: '读取待读的文件；可同时运行任意多个，机器不限',
  },
  'help-worker-concurrency': {
    en: 'files read at once (default: one a processor, at most 8)',
    zh: '同时读取的文件数（默认按处理器数，至多 8）',
  },
  'help-until-done': { en: 'end when nothing is left to read', zh: '全部读完即结束' },
  'help-worker-after': {
    en: `
A worker that dies loses nothing: after its time limit a file goes to another.
While the server is away it is tried again for five minutes.
A file is opened by its path: each machine must have the folder where \`enqueue\` saw it.

Examples:
  minsheng worker --store postgres://minsheng@db/minsheng
  minsheng worker --store postgres://minsheng@db/minsheng --until-done --concurrency 4

Exit codes: 0 ended as it was told, 1 the store refuses, 2 the command line is wrong`,
    zh: `
读取进程中途停止不会丢失内容：逾时的文件改交其他进程。服务器无应答时重试五分钟。
文件按路径打开：各机器上的文件夹须与 enqueue 时的位置相同。

示例：
  minsheng worker --store postgres://minsheng@db/minsheng
  minsheng worker --store postgres://minsheng@db/minsheng --until-done --concurrency 4

退出码：0 按要求结束，1 数据库拒绝，2 用法有误`,
  },
  'help-queue': {
    en: 'how the reading of a store stands: counts, rates, failures',
    zh: '读取的进展：数量、速度、失败',
  },
  'help-queue-after': {
    en: `
Examples:
  minsheng queue --store postgres://minsheng@db/minsheng
  minsheng queue --store postgres://minsheng@db/minsheng --json

Exit codes: 0 nothing was given up, 1 a file was given up or the store refuses, 2 the command line is wrong`,
    zh: `
示例：
  minsheng queue --store postgres://minsheng@db/minsheng
  minsheng queue --store postgres://minsheng@db/minsheng --json

退出码：0 没有放弃的文件，1 有放弃的文件或数据库拒绝，2 用法有误`,
  },
  'help-reduce': {
    en: 'make the records of a store of what workers read, with all that is across notices',
    zh: '由各读取进程所读生成数据库中的记录，含跨文件内容',
  },
  'help-reduce-after': {
    en: `
The tables and views are those of minsheng.sqlite, in the schema minsheng. Only rows that changed are written, in one transaction.
\`minsheng ingest --from-store\` writes the files of out/ of the same.

Examples:
  minsheng reduce --store postgres://minsheng@db/minsheng
  minsheng ingest --from-store --store postgres://minsheng@db/minsheng --out out

Exit codes: 0 the records stand, 1 a file failed, not all is read, or the store refuses, 2 the command line is wrong`,
    zh: `
表与视图同 minsheng.sqlite，位于模式 minsheng 中。只在一个事务中写入有变化的行。
minsheng ingest --from-store 由同样的内容写出 out/ 中的文件。

示例：
  minsheng reduce --store postgres://minsheng@db/minsheng
  minsheng ingest --from-store --store postgres://minsheng@db/minsheng --out out

退出码：0 记录已写入，1 有文件失败、尚未读完或数据库拒绝，2 用法有误`,
  },
} as const satisfies Catalogue;
