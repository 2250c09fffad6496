import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnvelope, verifySignatures } from '../../delivery/signing/envelope.ts';
import { encodeInline } from '../../delivery/signing/gzip.ts';
import { fail, printError, EXIT_OK, EXIT_FOUND, print, EXIT_ERROR } from '../print.ts';
import { defineCommand } from '../define-command.ts';
import { formatCount } from '../../text/plural.ts';
import { admxFiles } from './policy/admx.ts';
import { jsonFiles } from './policy/json-files.ts';
import { isMacosFile, macosFiles } from './policy/macos.ts';
import { isOwnPolicy } from './policy/is-own-policy.ts';
import { policyOf, SETTING_OPTIONS, settingsHelp } from './policy/options.ts';
import type { ExtensionIds, PolicyFile } from './policy/policy-file.ts';
import { validateInlineRuleSet, validatePolicyOptions } from './policy/validate.ts';
import { windowsFiles } from './policy/windows.ts';
import { loadForPublishing } from './load-for-publishing.ts';
import { isOwnFile, overwriteProblem } from './may-overwrite.ts';
import { writeNew } from './write-out.ts';

const OPTIONS = {
  out: { type: 'string' },
  ...SETTING_OPTIONS,
  'chrome-id': { type: 'string' },
  'edge-id': { type: 'string' },
  'firefox-id': { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Given = {
  readonly [Name in keyof typeof SETTING_OPTIONS]?: (typeof SETTING_OPTIONS)[Name]['multiple'] extends true
    ? readonly string[]
    : string;
};

type Inline =
  | { readonly ok: true; readonly text: string; readonly id: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly outcome: number };

/**
 * Packed: a signed file as it is, since not a byte of it may change; anything else made into one flat document. With
 * keys, browsers take only what is signed.
 */
const readInline = async (paths: readonly string[], given: Given): Promise<Inline> => {
  const fit = await loadForPublishing(paths);
  if (!fit.ok) return fit;
  const unfit = validateInlineRuleSet(given, fit.ruleSet);
  if (unfit !== null) {
    printError(unfit);
    return { ok: false, outcome: EXIT_ERROR };
  }
  const [keys, threshold] = [given.key ?? [], Number(given.threshold ?? 1)];
  const envelope = fit.sealed === null ? null : parseEnvelope(fit.sealed);
  if (keys.length > 0 && (!envelope || (await verifySignatures(envelope, keys)).length < threshold)) {
    printError(
      `Beside keys, browsers take only a rule set signed by ${threshold} of them: sign it first, or leave --key out.`,
    );
    return { ok: false, outcome: EXIT_FOUND };
  }
  return { ok: true, text: await encodeInline(fit.sealed ?? fit.text), id: fit.ruleSet.id, files: fit.files };
};

/** Takes away what an earlier run wrote for another id: each file of macos/ is handed out, and names one. */
const removeOldIds = async (folder: string, files: readonly PolicyFile[]): Promise<void> => {
  const old = (await readdir(join(folder, 'macos'))).filter(
    (name) => isMacosFile(name) && !files.some((file) => file.name === `macos/${name}`),
  );
  for (const name of old) {
    const file = join(folder, 'macos', name);
    if (await isOwnFile(file, isOwnPolicy)) await rm(file);
  }
};

const HOW = [
  ['linux/', 'copy etc onto each machine'],
  ['windows/countersign.reg or .ps1', 'the registry: import it, or run it with Intune'],
  ['windows/admx/', 'forms for the Group Policy editor, for all but the rule set itself'],
  ['macos/', 'managed preferences, each file named as its domain'],
  ['google-admin/countersign.json', 'paste it under the extension in the Google Admin console'],
  [
    'firefox/policies.json',
    'merge it into the one in Firefox’s folder “distribution”, or /etc/firefox/policies; Firefox reads it when it starts',
  ],
] as const;

/** Says which files were written, and for a person also what to do with each. */
const tell = (folder: string, files: readonly PolicyFile[], json: boolean): Promise<void> =>
  print(
    json
      ? JSON.stringify({ files: files.map(({ name }) => join(folder, name)) })
      : `Created ${formatCount(files.length, { one: 'file', other: 'files' })} in ${folder}:\n${HOW.map(([name, how]) => `  ${name}\n      ${how}`).join('\n')}`,
  );

/** The extension's id in each browser, as far as it was given. */
const idsOf = ({
  'chrome-id': chrome = '',
  'edge-id': edge = chrome,
  'firefox-id': firefox = 'countersign@countersign.invalid',
}: { readonly [Name in `${keyof ExtensionIds}-id`]?: string }): ExtensionIds => ({ chrome, edge, firefox });

export const policy = defineCommand({
  usage: 'rules policy --out FOLDER --chrome-id ID (--inline FILE_OR_FOLDER | --url URL --id ID --key KEY…) [more]',
  about: `Creates policy files that give a rule set to every browser in a department: for Chrome, Edge and Firefox, on Linux, Windows and macOS.

With --inline the policy holds the rule set itself, signed or not. With --url it holds the address of a signed one, and needs --id and --key.

${settingsHelp()}
  --chrome-id ID
      The extension's id in Chrome. --edge-id and --firefox-id: elsewhere, where it is another.
  --force
      Replaces files of these names even if they hold something else.
  --json
      Prints one object: {"files"}.`,
  options: OPTIONS,
  words: [0, 0],
  run: async ({ values }) => {
    const { out, inline: paths } = values;
    const ids = idsOf(values);
    const problem =
      out === undefined ? 'Missing option --out FOLDER, the folder for the files.' : validatePolicyOptions(values, ids);
    if (out === undefined || problem !== null) return fail(problem ?? '');
    const inline = paths ? await readInline(paths, values) : null;
    if (inline && !inline.ok) return inline.outcome;
    const made = policyOf(values, inline);
    const files = [...jsonFiles(made, ids), ...windowsFiles(made, ids), ...macosFiles(made, ids), ...admxFiles(ids)];
    const output = { inputs: inline?.files ?? [], isOurs: isOwnPolicy, force: values.force === true };
    for (const { name } of files) {
      const taken = await overwriteProblem(join(out, name), output);
      if (taken !== null) return fail(taken);
    }
    for (const { name, content } of files)
      if ((await writeNew(join(out, name), content, { overwrite: true })) !== EXIT_OK) return EXIT_ERROR;
    await removeOldIds(out, files);
    await tell(out, files, values.json === true);
    return EXIT_OK;
  },
});
