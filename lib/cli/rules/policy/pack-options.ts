import { POLICY_SETTINGS } from '../../../delivery/policy/settings.ts';
import { closestMatch } from '../../../text/closest-match.ts';
import { listWithOr } from '../../../text/list.ts';
import type { Given } from './options.ts';
import { BROWSERS, type Browser, type Install } from './policy-file.ts';

/** The options for how the extension itself is installed, and which files are made. */
export const PACK_OPTIONS = {
  'extension-update-url': { type: 'string' },
  'xpi-url': { type: 'string' },
  'minimum-extension': { type: 'string' },
  pin: { type: 'boolean' },
  only: { type: 'string' },
  'install-only': { type: 'boolean' },
  set: { type: 'string', multiple: true },
  packages: { type: 'string' },
} as const;

export const PACK_HELP = `  --extension-update-url URL
      The https address of your updates.xml: Chrome and Edge install the extension from there.
  --xpi-url URL
      The https address of the .xpi that Mozilla has signed: Firefox installs the extension from there.
  --minimum-extension VERSION
      The lowest version of the extension that may run in Chrome and Edge.
  --pin
      Its button always stands in the toolbar.
  --only BROWSERS
      Files for these browsers alone: chrome, edge, firefox, with commas between.
  --install-only
      Only what installs the extension, and no settings.
  --set NAME=VALUE
      Any setting by its own name, for each once: --set checkMinutes=240. Several values of a list have commas between.
  --packages FOLDER
      The folder with the packages (.output after npm run zip, or a release): its bills of materials join the pack.`;

type Written = {
  readonly [Name in keyof typeof PACK_OPTIONS]?: Name extends 'pin' | 'install-only'
    ? boolean
    : Name extends 'set'
      ? readonly string[]
      : string;
};

/** How the extension is installed, as the options say. */
export const installOf = (written: Written): Install => ({
  updateUrl: written['extension-update-url'] ?? null,
  xpiUrl: written['xpi-url'] ?? null,
  minimum: written['minimum-extension'] ?? null,
  pin: written.pin === true,
});

/** The browsers for which files are made, in their usual order. */
export const browsersOf = ({ only }: Written): readonly Browser[] => {
  const named = only?.split(',').map((name) => name.trim());
  return named ? BROWSERS.filter((browser) => named.includes(browser)) : BROWSERS;
};

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';

/** The first problem with these options, in a sentence, or null. */
export const packProblem = (written: Written): string | null => {
  for (const name of ['extension-update-url', 'xpi-url'] as const)
    if (written[name] !== undefined && !isHttps(written[name]))
      return `--${name} takes a whole address that begins with https://.`;
  if (written['minimum-extension'] !== undefined && !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(written['minimum-extension']))
    return '--minimum-extension takes a version such as 1.0.0.';
  const unknown = written.only?.split(',').find((name) => !(BROWSERS as readonly string[]).includes(name.trim()));
  if (unknown !== undefined)
    return `--only takes ${listWithOr(BROWSERS)}, with commas between; not “${unknown.trim()}”.`;
  const install = installOf(written);
  if (written['install-only'] === true && install.updateUrl === null && install.xpiUrl === null)
    return '--install-only needs --extension-update-url or --xpi-url: there is nothing else to write.';
  return null;
};

type SetOptions = { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly problem: string };

const asOption = (type: string, value: string): string | readonly string[] => {
  if (type === 'list') return value.split(',').map((one) => one.trim());
  return type === 'switch' ? ({ true: 'yes', false: 'no' }[value] ?? value) : value;
};

/** The settings that were given by their own names with --set, as if each had been given by its option. */
export const settingsOf = (written: Written): SetOptions => {
  const given: Record<string, unknown> = {};
  for (const one of written.set ?? []) {
    const [, name = '', value = ''] = /^([^=]*)=([^]*)$/.exec(one) ?? [];
    if (name === '') return { ok: false, problem: `--set takes NAME=VALUE, not “${one}”.` };
    const setting = POLICY_SETTINGS.find((candidate) => candidate.name === name);
    if (!setting || setting.long) {
      const close = closestMatch(
        name,
        POLICY_SETTINGS.flatMap((known) => (known.long ? [] : [known.name])),
      );
      const remedy = close === null ? 'settings.md of an earlier run lists all.' : `Did you mean “${close}”?`;
      return {
        ok: false,
        problem: `--set knows no setting “${name}”. ${setting ? 'Give the rule set with --inline.' : remedy}`,
      };
    }
    given[setting.option] = asOption(setting.type, value);
  }
  return { ok: true, given };
};
