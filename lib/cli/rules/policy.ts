import packageJson from '../../../package.json' with { type: 'json' };
import { defineCommand } from '../define-command.ts';
import type { ParsedOptions } from '../options.ts';
import { fail } from '../print.ts';
import { buildFiles, NO_BUILD } from './policy/build-files.ts';
import { checkFiles, compareWithPack } from './policy/check-files.ts';
import { type Given, policyOf, SETTING_OPTIONS, settingsHelp } from './policy/options.ts';
import { packFiles } from './policy/pack-files.ts';
import { browsersOf, installOf, PACK_HELP, PACK_OPTIONS, packProblem, settingsOf } from './policy/pack-options.ts';
import type { ExtensionIds, PolicySettings, Target } from './policy/policy-file.ts';
import { readInline } from './policy/read-inline.ts';
import { validateIds, validatePolicyOptions } from './policy/validate.ts';
import { writePack } from './policy/write-pack.ts';

const OPTIONS = {
  out: { type: 'string' },
  ...SETTING_OPTIONS,
  ...PACK_OPTIONS,
  'chrome-id': { type: 'string' },
  'edge-id': { type: 'string' },
  'firefox-id': { type: 'string' },
  check: { type: 'boolean' },
  compare: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** The extension's id in each browser, as far as it was given. */
const idsOf = ({
  'chrome-id': chrome = '',
  'edge-id': edge = chrome,
  'firefox-id': firefox = 'countersign@countersign.invalid',
}: { readonly [Name in `${keyof ExtensionIds}-id`]?: string }): ExtensionIds => ({ chrome, edge, firefox });

type Settings =
  | { readonly ok: true; readonly policy: PolicySettings | null; readonly inputs: readonly string[] }
  | { readonly ok: false; readonly outcome: number };

/** The settings that were asked for, with the rule set in them read; null where only the extension is installed. */
const readSettings = async (given: Given, installOnly: boolean): Promise<Settings> => {
  if (installOnly) return { ok: true, policy: null, inputs: [] };
  const problem = validatePolicyOptions(given);
  if (problem !== null) return { ok: false, outcome: fail(problem) };
  const paths = given['inline'] as readonly string[] | undefined;
  if (!paths) return { ok: true, policy: policyOf(given, null), inputs: [] };
  const inline = await readInline(paths, given);
  return inline.ok ? { ok: true, policy: policyOf(given, inline), inputs: inline.files } : inline;
};

type Values = Extract<ParsedOptions<typeof OPTIONS>, { ok: true }>['values'];

/** Reads what was asked for, and writes the pack into a folder. Returns the exit code. */
const createPack = async (values: Values, folder: string): Promise<number> => {
  const set = settingsOf(values);
  if (!set.ok) return fail(set.problem);
  const target: Target = { ids: idsOf(values), browsers: browsersOf(values), install: installOf(values) };
  const problem = packProblem(values) ?? validateIds(target);
  if (problem !== null) return fail(problem);
  const settings = await readSettings({ ...values, ...set.given }, values['install-only'] === true);
  if (!settings.ok) return settings.outcome;
  const build = values.packages === undefined ? NO_BUILD : await buildFiles(values.packages).catch(() => null);
  if (build === null) return fail(`Folder ${values.packages} cannot be read.`);
  const { policy: chosen, inputs } = settings;
  const files = packFiles(target, {
    policy: chosen,
    version: packageJson.version,
    xpiHash: build.xpiHash,
    fromBuild: build.files,
  });
  return writePack(files, { folder, inputs, force: values.force === true, json: values.json === true });
};

export const policy = defineCommand({
  usage: 'rules policy --out FOLDER --chrome-id ID (--inline FILE_OR_FOLDER | --url URL --id ID --key KEY…) [more]',
  about: `Creates an IT pack: the files that give the extension and a rule set to every browser in a department, for Chrome, Edge and Firefox, on Linux, Windows and macOS, with the documents that go with them.

With --inline the policy holds the rule set itself, signed or not. With --url it holds the address of a signed one, and needs --id and --key.

${settingsHelp()}
  --chrome-id ID
      The extension's id in Chrome. --edge-id and --firefox-id: elsewhere, where it is another.
${PACK_HELP}
  --force
      Replaces files of these names even if they hold something else.
  --json
      Prints one object: {"files"}.

countersign rules policy --check FILE…
      Says what a browser would drop or refuse in policy files, whoever wrote them. Ends with 1 if there is anything.
countersign rules policy --compare DETAILS.txt --out FOLDER
      Compares “Copy details for IT” of a computer with the pack in a folder. Ends with 1 if they differ.`,
  options: OPTIONS,
  words: [0, Infinity],
  run: async ({ values, words }) => {
    if (values.check === true)
      return words.length > 0 ? checkFiles(words) : fail('Name the policy files to check after --check.');
    if (words.length > 0) return fail(`Unexpected argument “${words[0]}”.`);
    if (values.out === undefined) return fail('Missing option --out FOLDER, the folder for the files.');
    if (values.compare !== undefined) return compareWithPack(values.compare, values.out);
    return createPack(values, values.out);
  },
});
