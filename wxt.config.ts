import react from '@vitejs/plugin-react';
import { minifySync, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { OWN_NAMES } from './lib/composer/own-names.ts';
import { COMPOSERS, SITES } from './lib/networks/origins.ts';
import { notePackages } from './lib/packaging/bundled-packages.ts';
import { describeBuild } from './lib/packaging/describe-build.ts';

const matchesOf = (sites: readonly string[]): string[] => sites.map((site) => `${site}/*`);
const MATCHES = matchesOf(SITES);
const ORIGINS = SITES.join(' ');

/**
 * What the extension's own pages may load and reach. A policy names the host that serves the rules, and no CSP can:
 * that only lib/delivery/fetch.ts asks anything of a network is held by tests.
 */
const PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https:',
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  `frame-ancestors 'self' ${ORIGINS}`,
].join('; ');

/**
 * twitter-text brings core-js 2, whose polyfills no browser of ours needs and which calls Function(), forbidden in an
 * extension. Length and entities come out the same without it, also in the package of the command line.
 */
export const withoutCoreJs = {
  name: 'without-core-js',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.startsWith('core-js/') ? '\0without-core-js' : undefined),
  load: (id: string) => (id === '\0without-core-js' ? 'export {}' : undefined),
};

/**
 * WXT wraps a script in code that logs faults in development and has no use in production. This removes it: 450 bytes,
 * in a script whose size is limited.
 */
const shortStart = {
  name: 'short-start',
  apply: 'build' as const,
  transform: (code: string, id: string) =>
    /wxt-unlisted-script-entrypoint|unlisted-script-entrypoint\.mjs/.test(id) && code.includes('definition.main()')
      ? `${/^import definition from [^;]+;/m.exec(code)?.[0] ?? ''} export default definition.main();`
      : undefined,
};

// However they stand on lines, for the formatter decides that; test/built-descriptions.test.ts looks for what this has
// left.
const DESCRIPTION = /(\btitle:\s*(?:'[^'\n]*'|"[^"\n]*")),\s*description:\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)/g;
const MAKES_JSON_SCHEMA = /^ *inst\._zod\.processJSONSchema = .*;$/gm;

/**
 * zod can compile schemas to code, which the CSP of an extension forbids and lib/rules/field-schemas.ts turns off. What
 * is left of it in a build would be one Function(), of which reviewers of extensions warn.
 */
const withoutCompiledSchemas = {
  name: 'without-compiled-schemas',
  enforce: 'pre' as const,
  apply: 'build' as const,
  transform: (code: string, id: string) =>
    id.includes('/zod/v4/core/') ? code.replaceAll('const F = Function;', 'const F = undefined;') : undefined,
};

/**
 * The JSON Schema of rule sets is made from the source, by `npm run reference` and `countersign rules init`, and never
 * in a browser: what only it needs, our descriptions of fields and zod's code for it, stays out of what browsers load.
 */
const withoutJsonSchema = {
  name: 'without-json-schema',
  enforce: 'pre' as const,
  apply: 'build' as const,
  transform: (code: string, id: string) => {
    if (/\/lib\/(?:rule-set|rules|draft)\/[\w-]+\.ts$/.test(id)) return code.replace(DESCRIPTION, '$1');
    return id.endsWith('/zod/v4/classic/schemas.js') ? code.replace(MAKES_JSON_SCHEMA, '') : undefined;
  },
};

/** How the bundler writes a page script: its constants, and what starts it. */
const SCRIPT = /^var \w+=\(function\(\)\{var ([^]*);return\{main:\(\)=>([^]*)\}\.main\(\)\}\)\(\);\s*$/;

/** What the minifier does with a page script. */
const SHORTENED = { mangleProps: { include: new RegExp(`^(?:${OWN_NAMES.join('|')})$`) } } as const;

/**
 * Prints how many bytes each module takes in a page script, the largest first, because these scripts have a limit of
 * size. Each is made small by itself, so together they come to a little more or less than the script.
 */
const bytesPerModule: Plugin = {
  name: 'bytes-per-module',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !isPageScript(chunk.facadeModuleId ?? '')) continue;
      const rows = Object.entries(chunk.modules).map(
        ([id, { code }]) => [id.replace(/^.*\/(?=(?:lib|entrypoints)\/)/, ''), minifiedBytes(code ?? '')] as const,
      );
      console.log(`\n${chunk.fileName}, bytes of each module:`);
      for (const [file, bytes] of rows.sort(([, a], [, b]) => b - a))
        console.log(`${String(bytes).padStart(6)}  ${file}`);
    }
  },
};
/**
 * Makes a page script smaller once more. The bundler writes every constant as a variable, of which the minifier puts
 * none in its place; and it writes a function around the script, where a block keeps names apart as well.
 */
const asBlock: Plugin = {
  name: 'as-block',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !isPageScript(chunk.facadeModuleId ?? '')) continue;
      const [, constants, start] = SCRIPT.exec(chunk.code) ?? [];
      if (start === undefined) throw new Error(`${chunk.fileName} has another form than the one that is made shorter`);
      chunk.code = minifySync('script.js', `{const ${constants};${start}}`, { compress: true, mangle: true }).code;
    }
  },
};
const isPageScript = (id: string): boolean => COMPOSERS.some(({ script }) => id.includes(`/entrypoints/${script}.ts`));
const minifiedBytes = (code: string): number =>
  Buffer.byteLength(
    minifySync('module.js', code, { compress: { unused: false }, mangle: { toplevel: true }, ...SHORTENED }).code,
  );

/**
 * Shortens the names that only the page scripts use: the minifier leaves the names of properties as they are, and these
 * scripts have a limit of size.
 */
const shortNames = {
  name: 'short-names',
  apply: 'build' as const,
  config: ({ build }: UserConfig): UserConfig | undefined =>
    build?.lib && COMPOSERS.some(({ script }) => JSON.stringify(build.lib).includes(`/entrypoints/${script}.ts`))
      ? {
          build: {
            rolldownOptions: { output: { minify: { compress: true, mangle: true, codegen: true, ...SHORTENED } } },
          },
        }
      : undefined,
};

/** Where the packages stand of which this build contains code. One process makes one build. */
const packageFolders = new Set<string>();

/** test/manifest.test.ts compares what comes out of this with one expected file that gives a reason for each entry. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  publicDir: 'assets/public',
  hooks: {
    'build:done': ({ config: { root, outDir, command } }) => {
      if (command === 'build') describeBuild(root, outDir, packageFolders);
    },
  },
  vite: ({ command, browser }) => ({
    plugins: [
      withoutCoreJs,
      ...(command === 'build' ? [shortStart, withoutCompiledSchemas, withoutJsonSchema, shortNames, asBlock] : []),
      notePackages(packageFolders),
      ...(browser === 'chrome' ? [bytesPerModule] : []),
      react(),
    ],
    // A worker may load what it needs for some files alone. It is bundled by itself, with plugins of its own.
    worker: {
      format: 'es' as const,
      plugins: () => [
        withoutCoreJs,
        ...(command === 'build' ? [withoutCompiledSchemas, withoutJsonSchema] : []),
        notePackages(packageFolders),
      ],
    },
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  // `npm run zip` builds where nothing lies but what git tracks.
  zip: { excludeSources: ['test/**', '.ci/**', '.github/**'] },
  manifest: ({ browser, command }) => ({
    name: 'Countersign',
    description: 'Checks posts on X against your department’s rules as you write. Drafts never leave this computer.',
    permissions: ['storage', 'contextMenus', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for on a click, and only where a department serves its rules and the browser would tell the server who
    // asks.
    optional_host_permissions: ['https://*/*'],
    omnibox: { keyword: 'cs' },
    icons: { 16: '/icon-16.png', 32: '/icon-32.png', 48: '/icon-48.png', 128: '/icon-128.png' },
    // One script for each site, with only its own code in it.
    content_scripts: COMPOSERS.map(({ script, sites }) => ({
      matches: matchesOf(sites),
      js: [`${script}.js`],
      css: ['marks.css'],
      run_at: 'document_idle',
    })),
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['panel.html'], matches: MATCHES }
        : { resources: ['panel.html'], matches: MATCHES, use_dynamic_url: true },
    ],
    // In development WXT's own policy holds, by which pages may load from its server.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: PAGES_CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'countersign@countersign.invalid',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
