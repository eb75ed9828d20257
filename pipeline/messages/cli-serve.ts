import type { Catalogue } from './wording.ts';

/** What `minsheng serve` says. */
export const CLI_SERVE = {
  'cli-serve-at': {
    en: '{url} answers from {from} ({count} notices); Ctrl-C stops it',
    zh: '{url} 已就绪，数据取自 {from}（{count} 份文件）；按 Ctrl-C 停止',
  },
  'cli-serve-stopped': { en: 'stopped', zh: '已停止' },
  'cli-serve-taken': {
    en: '{at} is taken by another program: give another port with --port ({reason})',
    zh: '{at} 已被其他程序占用：请用 --port 另选端口（{reason}）',
  },
  'cli-serve-cannot': {
    en: '{at} cannot be listened at: give an address of this machine with --host, a port with --port ({reason})',
    zh: '无法监听 {at}：请用 --host 给出本机地址，用 --port 给出端口（{reason}）',
  },
} as const satisfies Catalogue;

export const CLI_SERVE_HELP = {
  'help-mcp': {
    en: 'the records of an out/ folder for assistants, by the Model Context Protocol over stdin and stdout',
    zh: '经标准输入输出，以 Model Context Protocol 向智能助手提供结果文件夹中的记录',
  },
  'help-mcp-after': {
    en: `
An assistant starts it itself; put this into its configuration:
  {"mcpServers": {"minsheng": {"command": "npx", "args": ["minsheng", "mcp", "--from", "/path/to/out"]}}}
Tools: search, item, compare, eligible, changes, cites. Each answer bears ids, the sentence it rests on,
the place and the day from which it holds, and says what is not known. Nothing is written.

Examples:
  minsheng mcp                     answers from out/ until its input ends
  minsheng mcp --from out --lang zh   descriptions and notes in Chinese

Exit codes: 0 its input ended, 1 no out folder, 2 the command line is wrong`,
    zh: `
由智能助手自行启动；在其配置中写入：
  {"mcpServers": {"minsheng": {"command": "npx", "args": ["minsheng", "mcp", "--from", "/path/to/out"]}}}
工具：search、item、compare、eligible、changes、cites。每个回答都带编号、所据原句、地区与生效日期，
并说明尚不清楚之处。只读，不写入任何内容。

示例：
  minsheng mcp                     从 out/ 回答，直到输入结束
  minsheng mcp --from out --lang zh   说明与提示用中文

退出码：0 输入结束，1 没有结果文件夹，2 用法有误`,
  },
  'help-serve': {
    en: 'the records of an out/ folder as a read-only HTTP API, with a page that describes it',
    zh: '以只读 HTTP 接口提供结果文件夹中的记录，并附说明页',
  },
  'help-serve-port': {
    en: 'port (default: 8420; 0 takes a free one)',
    zh: '端口（默认 8420；0 为任一空闲端口）',
  },
  'help-serve-host': {
    en: 'address to listen at (default: 127.0.0.1, this machine alone)',
    zh: '监听地址（默认 127.0.0.1，仅限本机）',
  },
  'help-serve-cors': {
    en: 'let pages of this origin read the answers, or of all: * (default: none)',
    zh: '允许此来源的网页读取，* 为全部（默认不允许）',
  },
  'help-serve-allow-host': {
    en: 'names that a server on loopback answers to besides its own, such as behind a proxy',
    zh: '监听本机时，除本机名外还响应的主机名（如经代理访问时）',
  },
  'help-serve-after': {
    en: `
A new run of ingest is picked up without a restart; until it is whole, the one before is served.
/api/ describes every route, /api/openapi.json is the same for programs.

Examples:
  minsheng serve                                   http://127.0.0.1:8420/api/
  minsheng serve --from out --port 0               at a free port
  minsheng serve --host 0.0.0.0 --cors '*'         for everyone who reaches this machine

Exit codes: 0 stopped by Ctrl-C or SIGTERM, 1 no out folder, or the address is taken, 2 the command line is wrong`,
    zh: `
ingest 的新结果会自动采用，无需重启；新结果写完之前，仍提供之前的数据。
/api/ 列出全部路径，/api/openapi.json 供程序使用。

示例：
  minsheng serve                                   http://127.0.0.1:8420/api/
  minsheng serve --from out --port 0               使用空闲端口
  minsheng serve --host 0.0.0.0 --cors '*'         供能访问本机的所有人使用

退出码：0 由 Ctrl-C 或 SIGTERM 停止，1 没有结果文件夹或地址被占用，2 用法有误`,
  },
} as const satisfies Catalogue;
