import type { Catalogue } from './wording.ts';

/** What `minsheng correct` and `minsheng confirm` say. */
export const CLI_CORRECT = {
  'cli-correct-no-document': {
    en: 'there is no document {id}; there are: {documents}',
    zh: '没有文件 {id}；现有：{documents}',
  },
  'cli-correct-no-file': {
    en: '{path} is not there: give the folder that ingest read with --raw (members of an archive cannot be corrected)',
    zh: '{path} 不存在：请用 --raw 指明 ingest 读取的文件夹（压缩包内的文件不能更正）',
  },
  'cli-correct-nothing': {
    en: '{target}: nothing stands there. `minsheng explain` shows the ids',
    zh: '{target}：该处没有内容。可用 minsheng explain 查看编号',
  },
  'cli-correct-bad': { en: 'this is no correction: {detail}', zh: '更正无效：{detail}' },
  'cli-correct-no-value': {
    en: 'give no VALUE with {what}',
    zh: '使用 {what} 时不要给出更正内容（VALUE）',
  },
  'cli-correct-no-object': {
    en: 'VALUE is a JSON object of keys and what is right, like {"min": 60}; here stands: {value}. `minsheng correct --keys TARGET` shows the keys',
    zh: 'VALUE 须为 JSON 对象，写明各项及正确的值，如 {"min": 60}；现为：{value}。可用 minsheng correct --keys TARGET 查看有哪些项',
  },
  'cli-correct-refused': {
    en: '{target}: the correction does not hold ({found}). What may be set there: {keys}. `minsheng correct --keys {target}` shows it with what stands there',
    zh: '{target}：更正不成立（{found}）。此处可以更正：{keys}。可用 minsheng correct --keys {target} 查看现有内容',
  },
  'cli-correct-no-change': {
    en: '{target}: that changes nothing, it stands there already. Nothing was written',
    zh: '{target}：与现有内容相同，未写入',
  },
  'cli-correct-drop': { en: 'will be taken away', zh: '将予去除' },
  'cli-correct-not-in-text': {
    en: 'note: {key} {value} does not stand in «{text}». It was written as you say; --undo takes it back',
    zh: '请注意：“{text}”中没有 {key} 的值 {value}。已按所给内容写入；可用 --undo 撤回',
  },
  'cli-correct-not-in-notice': {
    en: 'note: {key} {value} does not stand in the notice. It was written as you say; --undo takes it back',
    zh: '请注意：全文中没有 {key} 的值 {value}。已按所给内容写入；可用 --undo 撤回',
  },
  'cli-undo-none': {
    en: '{target}: there is no correction to take back',
    zh: '{target}：没有可撤回的更正',
  },
  'cli-undone': {
    en: 'taken back: {op} {target}{what} ({by}, {on}). `minsheng ingest` applies it',
    zh: '已撤回：{op_zh} {target}{what}（{by}，{on}）。运行 minsheng ingest 后生效',
  },
  'cli-correct-written': {
    en: '{path}: {target} written. `minsheng ingest` applies it',
    zh: '{path}：已写入 {target}。运行 minsheng ingest 后生效',
  },
  'cli-confirm-why': { en: 'held against the source', zh: '与原文核对无误' },
} as const satisfies Catalogue;
