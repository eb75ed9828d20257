/** The tables behind the records: which file of a run each row is from, and what workers were given and gave. */

export const WORK = 'minsheng_work';
/** Of pg-boss. */
export const JOBS = 'minsheng_jobs';

/**
 * From an empty database to this version, step by step: a step that was once released is never changed, one is added behind it.
 * `held`: the files of the run whose rows stand in the tables. `enqueued`: what lies beside the files, and which could not be opened, of the last
 * `enqueue`; `beside`: the bytes of those; `files`: what is to be read; `readings`: what came of each, several rows for an archive.
 */
export const WORK_STEPS: readonly (readonly string[])[] = [
  [
    `CREATE SCHEMA ${WORK}`,
    `CREATE TABLE ${WORK}.versions (what text PRIMARY KEY, version int NOT NULL)`,
    `CREATE TABLE ${WORK}.held (file text PRIMARY KEY, sha256 text NOT NULL)`,
    `CREATE TABLE ${WORK}.enqueued (no int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, found text NOT NULL)`,
    `CREATE TABLE ${WORK}.beside (path text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL)`,
    `CREATE TABLE ${WORK}.files (path text COLLATE "C" PRIMARY KEY, place text NOT NULL, sha256 text NOT NULL, reading text NOT NULL)`,
    `CREATE TABLE ${WORK}.readings (
  file text COLLATE "C" NOT NULL REFERENCES ${WORK}.files (path) ON DELETE CASCADE,
  part int NOT NULL,
  path text NOT NULL,
  file_sha256 text NOT NULL,
  reading text NOT NULL,
  worker text NOT NULL,
  read_at timestamptz NOT NULL DEFAULT now(),
  ms int NOT NULL,
  sha256 text NOT NULL,
  error text,
  document text,
  notice bytea,
  text bytea,
  digest bytea,
  PRIMARY KEY (file, part)
)`,
    `CREATE INDEX readings_read_at ON ${WORK}.readings (read_at)`,
  ],
];
