import type { Catalogue } from './wording.ts';

/** What the commands say of a PostgreSQL that keeps records and shares out the reading. */
export const CLI_STORE = {
  'cli-store-address': {
    en: '--store: this is no address of a PostgreSQL: postgres://USER@HOST:PORT/DATABASE (the password in it, or in PGPASSWORD)',
    zh: '--store：这不是 PostgreSQL 的地址：应为 postgres://用户@主机:端口/数据库（密码写在其中，或置于 PGPASSWORD）',
  },
  'cli-store-kept': {
    en: '{store}: {written} notices written, {removed} removed, {unchanged} unchanged',
    zh: '{store}：写入 {written} 份文件，移除 {removed} 份，未变 {unchanged} 份',
  },
  'cli-store-anew': {
    en: '{store}: its tables were of an earlier minsheng and were made anew: {written} notices written',
    zh: '{store}：其中的表由较早版本写成，已重新建立：写入 {written} 份文件',
  },
} as const satisfies Catalogue;

export const CLI_STORE_HELP = {
  'help-store': {
    en: 'a PostgreSQL: postgres://USER@HOST/DATABASE, its password in it or in PGPASSWORD',
    zh: 'PostgreSQL 的地址：postgres://用户@主机/数据库，密码写在其中或置于 PGPASSWORD',
  },
} as const satisfies Catalogue;
