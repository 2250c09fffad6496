import { join } from 'node:path';
import { formatCount } from '../../../text/plural.ts';
import { MOST_POLICY_BYTES, readBytes, readText, TOO_LARGE } from '../../files/read-bytes.ts';
import { textOfBytes } from '../../files/text-of-bytes.ts';
import { EXIT_FOUND, EXIT_OK, fail, print } from '../../print.ts';
import { checkPolicyFile } from './check-file.ts';
import { compareDetails } from './compare-details.ts';
import { type FoundSettings, settingsInFile } from './reading/read-policy-file.ts';

const readPolicy = async (file: string): Promise<string | null> => {
  const bytes = await readBytes(file, MOST_POLICY_BYTES);
  return bytes === null || bytes === TOO_LARGE ? null : textOfBytes(bytes);
};

const FORMS = 'JSON, .reg, .plist or .mobileconfig';

/** `rules policy --check FILE…`: says what a browser would drop or refuse. Returns the exit code. */
export const checkFiles = async (files: readonly string[]): Promise<number> => {
  const lines: string[] = [];
  for (const file of files) {
    const text = await readPolicy(file);
    if (text === null) return fail(`File ${file} cannot be read as text. Check its name and that you may open it.`);
    const checked = checkPolicyFile(text);
    if (checked === null)
      return fail(`File ${file} is no policy file: it must be ${FORMS}, without a mistake in its form.`);
    // What installs the extension has no settings.
    if (checked.places === 0 && !text.includes('ExtensionSettings'))
      lines.push(`${file}: no setting of Countersign found.`);
    lines.push(...checked.problems.map((problem) => `${file}: ${problem}`));
  }
  await print(
    lines.length > 0
      ? lines.join('\n')
      : `Nothing wrong in ${formatCount(files.length, { one: 'file', other: 'files' })}.`,
  );
  return lines.length > 0 ? EXIT_FOUND : EXIT_OK;
};

/** Files of an IT pack that hold all its settings; which are there depends on the browsers. */
const SETTINGS_FILES = [
  'firefox/policies.json',
  'linux/etc/opt/chrome/policies/managed/countersign.json',
  'linux/etc/opt/edge/policies/managed/countersign.json',
] as const;

const settingsOfPack = async (folder: string): Promise<FoundSettings | null> => {
  for (const name of SETTINGS_FILES) {
    const text = await readPolicy(join(folder, name));
    const [settings] = (text === null ? null : settingsInFile(text))?.flatMap(({ found }) => found) ?? [];
    if (settings) return settings;
  }
  return null;
};

/** `rules policy --compare DETAILS --out FOLDER`: compares a machine with an IT pack. Returns the exit code. */
export const compareWithPack = async (file: string, folder: string): Promise<number> => {
  const details = await readText(file);
  if (!details.ok) return fail(details.problem);
  const settings = await settingsOfPack(folder);
  if (settings === null) return fail(`Folder ${folder} holds no settings that “rules policy” wrote.`);
  const differences = compareDetails(details.text, settings);
  if (differences === null)
    return fail(`File ${file} is not the text of “Copy details for IT” in the settings of Countersign.`);
  await print(
    differences.length > 0
      ? differences.join('\n')
      : `No difference in ${formatCount(Object.keys(settings).length, { one: 'setting', other: 'settings' })}.`,
  );
  return differences.length > 0 ? EXIT_FOUND : EXIT_OK;
};
