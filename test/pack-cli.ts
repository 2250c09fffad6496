import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { withoutCoreJs } from '../wxt.config.ts';
import { packDocuments, UNPACK } from './pack-documents.ts';

/*
 * Builds the command line as a package that runs with Node 20.19 and newer and needs no other package: `npm pack` in
 * .output/cli makes the file to hand out. Node strips no types within node_modules, so it has to be JavaScript.
 */

const OUT = '.output/cli';

const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<string, string>
>;

const ofTwitterText = createRequire(import.meta.resolve('twitter-text'));

/**
 * The modules of yaml for browsers: unlike those for Node they are ECMAScript modules, so that what is not used is left
 * out, and they ask for nothing of Node.
 */
const yamlModules = {
  name: 'yaml-modules',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'yaml' ? resolve('node_modules/yaml/browser/index.js') : undefined),
};

/** A document for people says nothing in YAML 1.1, the form before today's: what reads it is the same without. */
const withoutYaml11 = {
  name: 'without-yaml-1.1',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('yaml/browser/dist/schema/yaml-1.1/schema.js')
      ? `export { schema } from '../core/schema.js';`
      : undefined,
};

/** twitter-text means the package punycode, not the part of Node with that name, which warns. */
const packagePunycode = {
  name: 'package-punycode',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'punycode' ? ofTwitterText.resolve('punycode/') : undefined),
};

/*
 * The starter set is the largest part. It is packed by Brotli, which finds what repeats over longer stretches than the
 * gzip of npm, with the texts of one field side by side: 55 kB less.
 */
const starter = new Map<string, unknown>();
const STARTER_FILE = 'starter.json.br';
const packedStarter = {
  name: 'packed-starter',
  enforce: 'pre' as const,
  resolveId: (id: string) => {
    if (id === '\0starter:') return id;
    const [, file] = /assets\/starter\/(.+)\.json$/.exec(id) ?? [];
    return file === undefined ? undefined : `\0starter:${file}`;
  },
  load: (id: string) => {
    if (id === '\0starter:')
      return `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
export const starter = (${UNPACK})(brotliDecompressSync(readFileSync(new URL('${STARTER_FILE}', import.meta.url))).toString());`;
    const [, file] = /^\0starter:(.+)$/.exec(id) ?? [];
    if (file === undefined) return undefined;
    starter.set(file, JSON.parse(readFileSync(`assets/starter/${file}.json`, 'utf8')));
    return `import { starter } from '\0starter:';\nexport default starter[${JSON.stringify(file)}];`;
  },
};

/** The packages of which something stands in the bundle, by the paths of its modules. */
const bundled = new Set<string>();
const packagesOf = {
  name: 'packages-of-the-bundle',
  moduleParsed: ({ id }: { readonly id: string }) => {
    const [, found] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    if (found !== undefined) bundled.add(found);
  },
};

rmSync(OUT, { recursive: true, force: true });
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [withoutCoreJs, packagePunycode, yamlModules, withoutYaml11, packedStarter, packagesOf],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: `${OUT}/dist`,
    minify: true,
    copyPublicDir: false,
    rollupOptions: {
      // Else a part that all files share would ask Node for `require`, and the library runs in browsers too.
      platform: 'neutral',
      input: {
        main: 'lib/cli/packed.ts',
        'posts-worker': 'lib/cli/packed-worker.ts',
        index: 'lib/cli/packed-library.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

const starterText = Buffer.from(packDocuments(Object.fromEntries([...starter].sort())));
writeFileSync(
  `${OUT}/dist/${STARTER_FILE}`,
  brotliCompressSync(starterText, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: starterText.length,
    },
  }),
);

mkdirSync(`${OUT}/bin`);
copyFileSync('lib/cli/start.cjs', `${OUT}/bin/countersign.cjs`);
copyFileSync('LICENSE', `${OUT}/LICENSE`);

// The documents of the repository are not in the package, so their links lead nowhere there.
const library = readFileSync('lib/cli/library/README.md', 'utf8').replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
writeFileSync(
  `${OUT}/README.md`,
  `# Countersign

${description}. It needs Node.js 20.19 or newer and no other package, and sends nothing over the network.

\`\`\`sh
npx countersign check posts/
npx countersign --help
npx countersign rules help
\`\`\`

#${library}`,
);

// The types of the library stand in a file without imports; each function that it exports has one of them.
const functions = [...readFileSync('lib/cli/library/index.ts', 'utf8').matchAll(/^export const (\w+): (\w+) =/gm)];
writeFileSync(
  `${OUT}/dist/index.d.ts`,
  `${readFileSync('lib/cli/library/api.ts', 'utf8')}\n${functions.map(([, one, type]) => `export declare const ${one}: ${type};`).join('\n')}\n`,
);

const licenceOf = (folder: string): string => {
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE-MIT', 'license', 'LICENSE.txt'])
    try {
      return readFileSync(`${folder}/${file}`, 'utf8').trim();
    } catch {
      continue;
    }
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { license?: string }).license ?? 'not stated';
};
writeFileSync(
  `${OUT}/THIRD-PARTY-NOTICES.txt`,
  `${[...bundled]
    .sort()
    .map((one) => `${one}\n\n${licenceOf(resolve('node_modules', one))}`)
    .join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
);
writeFileSync(
  `${OUT}/package.json`,
  `${JSON.stringify(
    {
      name,
      version,
      description,
      license,
      type: 'module',
      engines: { node: '>=20.19' },
      exports: { '.': { types: './dist/index.d.ts', import: './dist/index.js' }, './package.json': './package.json' },
      bin: { countersign: 'bin/countersign.cjs' },
      files: ['bin', 'dist', 'THIRD-PARTY-NOTICES.txt'],
    },
    null,
    2,
  )}\n`,
);
