import type { Catalogue } from './wording.ts';

/** What the API answers where it cannot give what was asked for: what is wrong, and what to do. */
export const SERVE_PROBLEMS = {
  'unknown-parameter': {
    en: 'there is no parameter {name} here; there are: {known}',
    zh: '没有参数 {name}；可用：{known}',
  },
  'bad-parameter': {
    en: '{name}={value} cannot be used: {allowed}',
    zh: '{name}={value} 无法使用：{allowed_zh}',
  },
  'repeated-parameter': { en: 'give {name} once', zh: '{name} 只能给出一次' },
  'missing-parameter': { en: 'give {name}, such as {example}', zh: '请给出 {name}，如 {example}' },
  'cursor-stale': {
    en: 'the records were read anew since this page was begun: ask for the first page again, without cursor',
    zh: '翻页期间数据已更新：请去掉 cursor，从第一页重新取',
  },
  'cursor-wrong': {
    en: 'this cursor is not of this list and order: take `next` of the page before, with the same sort',
    zh: 'cursor 不属于此列表或排序：请使用上一页的 next，并保持 sort 不变',
  },
  'no-such-path': {
    en: 'there is nothing at {path}; /api/ lists what there is',
    zh: '{path} 处没有内容；可用路径见 /api/',
  },
  'no-such-notice': {
    en: 'there is no notice {id} here; /api/notices lists those that there are',
    zh: '没有文件 {id}；现有文件见 /api/notices',
  },
  'no-such-item': {
    en: 'there is no item {id} here; ids are as in /api/items: 330400-2023-standard/2',
    zh: '没有项目 {id}；编号形如 330400-2023-standard/2，见 /api/items',
  },
  'no-such-service': {
    en: 'there is no service {id} here; /api/services and /api/search find them by name',
    zh: '没有服务 {id}；可在 /api/services 或 /api/search 按名称查找',
  },
  'no-such-work': {
    en: 'there is no work {id} here; /api/works?title= finds them by a part of the title',
    zh: '没有被引文件 {id}；可用 /api/works?title= 按题名查找',
  },
  'no-such-body': {
    en: 'there is no body {id} here; /api/bodies?name= finds them by a part of the name',
    zh: '没有单位 {id}；可用 /api/bodies?name= 按名称查找',
  },
  'no-such-diff': {
    en: 'there is no diff {id} here: only editions that follow each other in this folder are compared; /api/diffs lists them',
    zh: '没有版本对照 {id}：只对照结果文件夹中前后相继的版本；见 /api/diffs',
  },
  'no-such-place': {
    en: 'there is no place {place} here; there are: {places}',
    zh: '没有地区“{place}”；现有：{places}',
  },
  'no-such-domain': {
    en: 'there is no domain {domain} in these places; there are: {domains}',
    zh: '这些地区没有领域“{domain}”；现有：{domains}',
  },
  'no-words': {
    en: 'q={value} holds no word or number to look for',
    zh: 'q={value} 中没有可查找的字词或数字',
  },
  'too-slow': {
    en: 'this takes too long here: narrow it by place, document, service or fewer words',
    zh: '查询耗时过长：请用 place、document、service 或更少的字词缩小范围',
  },
  'too-many-places': {
    en: '{count} places have this service, and at most {most} are compared at once: choose some with place',
    zh: '有此服务的地区共 {count} 个，一次最多对照 {most} 个：请用 place 选择',
  },
  'not-get': { en: 'this API is read-only: GET and HEAD alone', zh: '本接口只读：仅支持 GET 和 HEAD' },
  'not-here': {
    en: 'the Host {host} is not one that this server answers to: name it with --allow-host',
    zh: '本服务不响应主机名 {host}：可用 --allow-host 加入',
  },
  'not-encoded': {
    en: 'the address holds characters as they are, such as 嘉兴: write them %E5%98%89%E5%85%B4, with curl by -G --data-urlencode place=嘉兴',
    zh: '地址中的汉字等字符须编码，如 嘉兴 写作 %E5%98%89%E5%85%B4；curl 可用 -G --data-urlencode place=嘉兴',
  },
  'too-long': { en: 'the address is longer than {most} characters', zh: '地址超过 {most} 个字符' },
  'being-replaced': {
    en: 'the folder is being written to: ask again in a second',
    zh: '结果文件夹正在更新：请稍后重试',
  },
  'out-unusable': { en: '{detail}', zh: '{detail_zh}' },
  internal: {
    en: 'an error of minsheng itself: please report the address that was asked for',
    zh: '程序自身出错：请反馈所请求的地址',
  },
} as const satisfies Catalogue;

/** What a parameter may be. */
export const SERVE_ALLOWED = {
  'allowed-words': { en: 'one of {words}', zh: '可用：{words}' },
  'allowed-whole': { en: 'a whole number from {least} to {most}', zh: '{least} 到 {most} 的整数' },
  'allowed-number': { en: 'a number', zh: '数字' },
  'allowed-day': { en: 'a day as 2026-01-31', zh: '日期，如 2026-01-31' },
  'allowed-text': { en: 'at most {most} characters, and at least one', zh: '1 到 {most} 个字符' },
  'allowed-truth': { en: 'true or false', zh: 'true 或 false' },
} as const satisfies Catalogue;
