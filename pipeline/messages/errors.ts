import type { Catalogue } from './wording.ts';

/** Errors of the input: rule → what is wrong and what to do. */
export const ERRORS = {
  'not-a-notice': {
    en: 'this is no list of basic public services: {evidence}. Nothing is recorded from it; `minsheng inspect FILE` shows what was found',
    zh: '这不是基本公共服务清单或标准：{evidence_zh}。未从中生成记录，可用 minsheng inspect 文件 查看依据',
  },
  'list-not-read': {
    en: 'its title says that it is a list ({title}), but it could not be read: {evidence}. Nothing is recorded from it. Take it as docx, xlsx or html, where cells are kept, or teach its labels and heads in NAME.layout.json; `minsheng inspect FILE` shows what was found',
    zh: '标题表明是清单或标准（{title}），但未能读出：{evidence_zh}。未从中生成记录。请改用保留单元格的 docx、xlsx 或 html，或在“文件名.layout.json”中说明其栏目名与表头；可用 minsheng inspect 文件 查看依据',
  },
  'empty-file': { en: 'the file is empty; save it again from its source', zh: '文件为空，请从来源重新保存' },
  'path-not-found': { en: '{path}: there is no such file or folder', zh: '{path}：没有这个文件或文件夹' },
  'path-not-readable': {
    en: '{path} cannot be opened: check its permissions',
    zh: '{path} 无法打开，请检查权限',
  },
  'link-loop': {
    en: '{path} is a link that leads to itself: remove it',
    zh: '{path} 是指向自身的链接，请移除',
  },
  'link-outside': {
    en: '{path} is a link that leads out of the folder: it is not followed; put the file itself there',
    zh: '{path} 是指向文件夹之外的链接，未予读取；请放入文件本身',
  },
  'not-a-file': { en: '{path} is neither a file nor a folder', zh: '{path} 既不是文件也不是文件夹' },
  'beside-file-wrong': {
    en: '{path} cannot be used: {detail}. Correct it, or take it away',
    zh: '{path} 无法使用：{detail_zh}。请更正，或移除',
  },
  'beside-orphan': {
    en: '{path} belongs to no file that was read, and nothing in it is applied: {hint}',
    zh: '{path} 不属于所读的任何文件，其内容未予采用：{hint_zh}',
  },
  'beside-orphan-bytes': {
    en: 'it was written for {nearest}, which has the same bytes under another name. Rename it to {rename}',
    zh: '它原是为现名 {nearest} 的文件所写（内容相同，名称已改）。请改名为 {rename}',
  },
  'beside-orphan-document': {
    en: 'it speaks of {document}, which {nearest} gives now. Rename it to {rename}',
    zh: '其内容针对 {document}，该文件现为 {nearest}。请改名为 {rename}',
  },
  'beside-orphan-alone': {
    en: 'its notice was not found. Give it the name of its notice, or take it away',
    zh: '未找到所属的文件。请按所属文件命名，或移除',
  },
  'sources-wrong': {
    en: '{path} cannot be used, and no notice bears what it tells: {detail}. Correct it, or take it away',
    zh: '{path} 无法使用，其中来源信息均未采用：{detail_zh}。请更正，或移除',
  },
  'source-differs': {
    en: '{path} tells where {file} is from, but of other bytes (sha256): nothing of it is taken. Set it right for the file that is there',
    zh: '{path} 所载 {file} 的校验值（sha256）与现有文件不符，来源信息未予采用。请按现有文件更正',
  },
  'source-renamed': {
    en: '{path} tells where {file} is from; the same bytes are read as {nearest}. Set the name right there',
    zh: '{path} 所载 {file} 现名为 {nearest}（内容相同），来源信息未予采用。请更正其中的文件名',
  },
  'source-gone': {
    en: '{path} tells where {file} is from, and there is no such file among those read. Set the name right there, or take the row out',
    zh: '{path} 所载 {file} 不在所读文件之中。请更正其中的文件名，或删去该条',
  },
  'beside-second': {
    en: '{path} is not used: {first} lies beside the same notice and goes first. Put both into one file',
    zh: '{path} 未予采用：同一文件旁另有 {first}，以其为准。请合为一个文件',
  },
  'nothing-to-read': { en: 'there is no file to read in {paths}', zh: '{paths} 中没有可读的文件' },
  'document-conflict': {
    en: 'this file is {id} too, as {path} is, but its items differ (first: {item}): remove one of them, or the older edition',
    zh: '本文件与 {path} 同为 {id}，但项目不同（首处：{item}）：请移除其一',
  },
  'document-superseded': {
    en: 'this file is {id} too, and older than {path} of {day}, which stands; its items differ (first: {item})',
    zh: '本文件同为 {id}，但早于 {day} 的 {path}，以后者为准；两者项目不同（首处：{item}）',
  },
  amendment: {
    en: 'this amends {title} and is no list itself ({change}): read the notice as amended',
    zh: '本文件是对{title}的修改，本身不是清单（{change}）：请读取修改后的文件',
  },
  'database-unfit': {
    en: 'the package better-sqlite3 was not built for this Node ({node}): run `npm rebuild better-sqlite3`, or `npm ci` again. Nothing was read or written',
    zh: 'better-sqlite3 与当前的 Node（{node}）不匹配：请运行 npm rebuild better-sqlite3，或重新 npm ci。未读取也未写入任何内容',
  },
  'postgres-refused': {
    en: '{store} refuses: {reason}. What it holds is as it was before; check the address, PGUSER and PGPASSWORD, and whether the server runs',
    zh: '{store} 拒绝：{reason}。其内容未变；请检查地址、PGUSER 与 PGPASSWORD，以及服务器是否在运行',
  },
  'postgres-newer': {
    en: '{store} is of a later minsheng (version {version} of its tables, {own} here): use that one. Nothing was changed',
    zh: '{store} 由更新版本的 minsheng 写成（表的版本为 {version}，本程序为 {own}）：请改用该版本。未作任何改动',
  },
  'postgres-foreign': {
    en: '{store} has a schema {schema} that minsheng did not make: give another database. Nothing was changed',
    zh: '{store} 中已有并非 minsheng 建立的模式 {schema}：请另选数据库。未作任何改动',
  },
  'postgres-leant-on': {
    en: '{store} holds tables of an earlier minsheng, and something of others is built on them: {detail}. Take that away first, and make it again afterwards. Nothing was changed',
    zh: '{store} 中的表由较早版本的 minsheng 写成，另有他人的对象依赖它们：{detail}。请先移除，之后再建。未作任何改动',
  },
  'postgres-encoding': {
    en: '{store} keeps texts as {encoding}: make its database with ENCODING UTF8',
    zh: '{store} 的文本编码为 {encoding}：请以 ENCODING UTF8 建立数据库',
  },
  'queue-empty': {
    en: '{store} holds no files that were given to workers: `minsheng enqueue PATHS --store …` first',
    zh: '{store} 中没有交给读取进程的文件：请先运行 minsheng enqueue 路径 --store …',
  },
  'queue-not-done': {
    en: '{store}: {left} of {total} files are not read yet: start `minsheng worker --store …`; `minsheng queue` tells how it stands. Nothing was written',
    zh: '{store}：{total} 个文件中尚有 {left} 个未读：请启动 minsheng worker --store …，进展见 minsheng queue。未写入任何内容',
  },
  'queue-given-up': {
    en: '{path} could not be read by any worker, and was given up: {reason}',
    zh: '{path} 多次未能读取，已放弃：{reason}',
  },
  'worker-differs': {
    en: '{path} is to be read as {wanted}, this worker reads as {reading}: run the same version everywhere, and enqueue again',
    zh: '{path} 应按 {wanted} 识读，本进程为 {reading}：请在各处使用同一版本，并重新 enqueue',
  },
  'path-twice': {
    en: '{place} and a file of the disk would both be {path}: enqueue them under folders of other names',
    zh: '{place} 与磁盘上的文件同为 {path}：请放在不同名称的文件夹中',
  },
  'object-address': {
    en: '{path} is no object: s3://BUCKET/KEY',
    zh: '{path} 不是对象地址：应为 s3://BUCKET/KEY',
  },
  'object-no-key': {
    en: '{path} wants a key: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (AWS_REGION; AWS_ENDPOINT_URL)',
    zh: '{path} 需要密钥：请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（另有 AWS_REGION、AWS_ENDPOINT_URL）',
  },
  'object-refused': { en: '{path} was not given: {reason}', zh: '{path} 未能取得：{reason}' },
  'out-not-empty': {
    en: '{out} is not empty and no run of minsheng wrote it; there stands: {names}. Give an empty or a new folder with --out, or write beside what is there with --into-existing',
    zh: '{out} 不是空文件夹，也不是 minsheng 写成的；其中有：{names}。请用 --out 另选空文件夹，或用 --into-existing 写到现有内容旁',
  },
  'out-in-the-way': {
    en: '{out} holds files that minsheng did not write, under names that it needs: {names}. They were left as they are and nothing was written: move them away, or give another folder',
    zh: '{out} 中有并非 minsheng 写成的文件，与要写的文件同名：{names}。原文件未动，也未写入任何内容：请移走，或另选文件夹',
  },
  'out-is-link': {
    en: '{out} is a link: what is written and removed through it stands elsewhere. Give the folder itself',
    zh: '{out} 是链接，经由它写入和移除的是别处的文件。请给出文件夹本身',
  },
  'out-holds-link': {
    en: '{out} holds a link: {path}. Nothing is written through links: remove it, or give another folder',
    zh: '{out} 中有链接：{path}。本程序不经由链接写入文件：请移除链接，或另选文件夹',
  },
  'out-overlaps-input': {
    en: '{out} would be written to and read from at once (it is, holds, or lies in {path}): give a folder apart from it',
    zh: '{out} 既要写入又要读取：它就是 {path}，或与之互相包含。请另选与其分开的文件夹',
  },
  'publish-not-empty': {
    en: '{out} is not empty and `minsheng publish` did not write it; there stands: {names}. Give an empty or a new folder with --to',
    zh: '{out} 不是空文件夹，也不是 minsheng publish 写成的；其中有：{names}。请用 --to 另选空文件夹',
  },
  'publish-changed': {
    en: '{path} is not as it was published: {names}. Nothing was written: move that folder away, and publish again',
    zh: '{path} 发布后被改动：{names}。未写入任何内容：请移走该文件夹后重新发布',
  },
  'out-busy': {
    en: 'another run of minsheng writes to {out} now: wait until it ends. If none does, remove the folder {stage} in it',
    zh: '另一个 minsheng 正在写入 {out}：请等它结束。如果没有，请移除其中的 {stage} 文件夹',
  },
  'too-many-open': {
    en: 'no more files may be open at once; allow more (ulimit -n 1024) and run again',
    zh: '同时打开的文件数已达上限，请调高（ulimit -n 1024）后重新运行',
  },
  'internal-error': {
    en: 'an error of minsheng itself: {detail}. Please report it with the file',
    zh: '程序自身出错：{detail}。请附上文件反馈',
  },
} as const satisfies Catalogue;
