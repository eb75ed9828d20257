import type { Catalogue } from './wording.ts';

/** Checks of services across notices: rule → words. */
export const SERVICES = {
  'service-near': {
    en: '{name} and {other} are perhaps one service ({score}), not joined: settle it in services.json',
    zh: '“{name}”与“{other}”可能是同一项服务（{score}），未合并；可在 services.json 中确定',
  },
  'service-item-unknown': {
    en: 'services.json names items of {name} that no notice here has: {items}',
    zh: 'services.json 中“{name}”所列的项目不在已读文件中：{items}',
  },
} as const satisfies Catalogue;

/** Words of `minsheng services`. */
export const CLI_SERVICES = {
  'cli-services-head': { en: 'service', zh: '服务' },
  'cli-services-id': { en: 'id', zh: '编号' },
  'cli-services-places': { en: 'places', zh: '地区数' },
  'cli-services-items': { en: 'items', zh: '项目数' },
  'cli-services-score': { en: 'least sure', zh: '最低把握度' },
  'cli-services-none': { en: 'no service with a doubtful member', zh: '没有存疑的服务' },
  'cli-services-unknown': { en: 'no service {id} in {out}', zh: '{out} 中没有服务 {id}' },
  'cli-services-written': {
    en: '{name} ({count} items) stands in {path} now; it holds from the next ingest on',
    zh: '“{name}”（{count}个项目）已写入 {path}，下次 ingest 起生效',
  },
  'cli-services-there': {
    en: '{id} stands in {path} already; nothing was written',
    zh: '{path} 中已有 {id}，未写入',
  },
  'cli-breach-service-twice': { en: 'two services bear the id {id}', zh: '两项服务同用编号 {id}' },
  'cli-breach-service-item': {
    en: '{id} is no item of these notices, or a member twice',
    zh: '{id} 不是已读文件的项目，或重复为成员',
  },
  'cli-breach-no-service': { en: '{id} is in no service', zh: '{id} 不属于任何服务' },
  'cli-services-no-raw': { en: 'no folder {raw}', zh: '没有文件夹 {raw}' },
} as const satisfies Catalogue;

export const CLI_SERVICES_HELP = {
  'help-services': {
    en: 'the same service in all places, the doubtful ones first',
    zh: '列出各地的同一项服务，存疑的在前',
  },
  'help-services-after': {
    en: `
What a person settles stands in services.json beside the notices and wins over what is found; no run writes there.

Examples:
  minsheng services --doubtful
  minsheng services --accept s-0123abcd

Exit codes: 0 fine, 1 there is no such service, or a file cannot be used, 2 the command line is wrong`,
    zh: `
经人工确定的服务写在各文件旁的 services.json 中，优先于程序的归并结果；ingest 从不改写该文件。

示例：
  minsheng services --doubtful
  minsheng services --accept s-0123abcd

退出码：0 正常，1 没有该服务，或文件不可用，2 用法有误`,
  },
  'help-services-doubtful': {
    en: 'only those with a member that is not sure',
    zh: '只列含存疑成员的服务',
  },
  'help-services-accept': {
    en: 'append this service as it stands to services.json',
    zh: '把该服务按现状写入 services.json',
  },
} as const satisfies Catalogue;

/** Checks of works across notices: rule → words. */
export const WORKS = {
  'title-near': {
    en: '{title} and {other} differ in {differences} character[s]: perhaps one work, not merged',
    zh: '“{title}”与“{other}”仅{differences}字之差，可能是同一文件，未合并',
  },
  'number-shared': {
    en: 'the number {number} stands with different titles: {titles}',
    zh: '文号或标准号{number}对应不同的名称：{titles}',
  },
  'work-ambiguous': {
    en: '{title} is cited without a number, and {numbers} all bear that title: counted as a work of its own',
    zh: '引用“{title}”时未注明文号或标准号，而{numbers}均为此名，单独计为一个文件',
  },
} as const satisfies Catalogue;
