import type { Catalogue } from './wording.ts';

/** What `minsheng publish` says. */
export const CLI_PUBLISH = {
  'cli-publish-added': {
    en: '{path}: {files} file[s], {kilobytes} KB, each as index.json has it',
    zh: '{path}：共 {files} 个文件、{kilobytes} KB，均与 index.json 所列一致',
  },
  'cli-publish-there': {
    en: '{path}: the same records were published before; nothing was added',
    zh: '{path}：相同的记录此前已发布，未新增内容',
  },
  'cli-publish-latest': {
    en: '{path} names it; {standing} version[s] [stands|stand], {removed} removed',
    zh: '{path} 指向该版本；现有 {standing} 个版本，移除 {removed} 个',
  },
  'cli-publish-left': {
    en: 'the old version {name} stays: not as it was published: {names}',
    zh: '旧版本 {name} 予以保留：发布后有改动：{names}',
  },
  'cli-publish-no-link': {
    en: '{path} can hold no links: latest.json alone says which version to read',
    zh: '{path} 不能建立链接：应读哪个版本仅以 latest.json 为准',
  },
  'cli-publish-store': {
    en: '{to} is no store that is known: s3://BUCKET or s3://BUCKET/PREFIX',
    zh: '{to} 不是可用的存储地址：应为 s3://BUCKET 或 s3://BUCKET/PREFIX',
  },
  'cli-publish-no-key': {
    en: '{to} wants a key: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (AWS_REGION; AWS_ENDPOINT_URL for a store that is not of Amazon)',
    zh: '{to} 需要密钥：请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（另有 AWS_REGION；非亚马逊的存储请设 AWS_ENDPOINT_URL）',
  },
  'cli-publish-refused': {
    en: '{to} did not take it: {reason}. What was published before stands',
    zh: '{to} 未能接受：{reason}。此前发布的内容不变',
  },
} as const satisfies Catalogue;

export const CLI_PUBLISH_HELP = {
  'help-publish': {
    en: 'an out/ folder as a version in a folder to put behind a web server',
    zh: '将结果文件夹作为一个版本发布到文件夹，供网站服务器使用',
  },
  'help-publish-to': {
    en: 'folder to publish to (default: published), empty or of publish; or s3://BUCKET/PREFIX',
    zh: '发布到的文件夹（默认 published），须为空或此前发布的；或 s3://BUCKET/PREFIX',
  },
  'help-publish-keep': {
    en: 'how many versions stand at most, the new one included (default: all)',
    zh: '最多保留的版本数，含本次（默认全部保留）',
  },
  'help-publish-after': {
    en: `
A version is named by the day of its run and the digest of its index.json: the same records are never added twice.
latest.json names the newest with its files and their sha256, and latest links to it.
Read latest.json first, then the files under its path.

Examples:
  minsheng publish                          out/ into published/versions/
  minsheng publish --to /srv/www --keep 10  the ten newest stay
  minsheng publish --from db --to public    another folder
  minsheng publish --to s3://bucket/www     a store; keys and AWS_ENDPOINT_URL from the environment

Exit codes: 0 published, 1 out/ is not whole or the folder holds what is of others, 2 the command line is wrong`,
    zh: `
版本以运行日期和 index.json 的摘要命名：相同的记录不会重复发布。
latest.json 指明最新版本及其各文件的 sha256，latest 为指向它的链接；使用时先读 latest.json，再读其 path 下的文件。

示例：
  minsheng publish                          由 out/ 发布到 published/versions/
  minsheng publish --to /srv/www --keep 10  保留最新的十个版本
  minsheng publish --from db --to public    另选文件夹
  minsheng publish --to s3://bucket/www     存储服务；密钥与 AWS_ENDPOINT_URL 取自环境变量

退出码：0 已发布，1 结果文件夹不完整或目标文件夹中有其他内容，2 用法有误`,
  },
} as const satisfies Catalogue;
