import { POLICY_SETTINGS, type PolicySetting } from '../../../../delivery/policy/settings.ts';
import type { PolicySettings } from '../policy-file.ts';
import { EXAMPLES, sinceOf } from './examples.ts';
import { row, rule, shownValue } from './pack.ts';

/** What an administrator may write for a setting, in words. */
const valuesOf = ({ type, range, choices = {}, items }: PolicySetting): string => {
  if (type === 'number' && range) return `whole number, ${range.join(' to ')}`;
  if (type === 'choice') return `one of ${Object.keys(choices).map(quoted).join(', ')}`;
  if (type === 'list') return items ? `list of ${items.map(quoted).join(', ')}` : 'list of texts';
  if (type === 'text' && range && Number.isFinite(range[1])) return `text, at most ${range[1]} characters`;
  return { text: 'text', address: 'https address', number: 'whole number', switch: 'true or false' }[type];
};

const quoted = (text: string): string => JSON.stringify(text);

/** How Chrome and Edge on Windows take it. */
const registryType = ({ type, name }: PolicySetting): string =>
  ({
    text: 'REG_SZ',
    address: 'REG_SZ',
    choice: 'REG_SZ',
    number: 'REG_DWORD',
    switch: 'REG_DWORD, 0 or 1',
    list: `key \`${name}\` with REG_SZ values 1, 2 and so on`,
  })[type];

/** The table of every setting, with what this department has set. */
export const settingsTable = (policy: PolicySettings): string =>
  [
    row('setting', 'value', 'if not set', 'example', 'registry (Chrome, Edge)', 'since', 'set here'),
    rule(7),
    ...POLICY_SETTINGS.map((setting) =>
      row(
        `\`${setting.name}\``,
        valuesOf(setting),
        setting.usual === undefined ? '' : `\`${JSON.stringify(setting.usual)}\``,
        `\`${JSON.stringify(EXAMPLES[setting.name])}\``,
        registryType(setting),
        sinceOf(setting.name),
        policy[setting.name] === undefined ? '' : `\`${shownValue(setting.name, policy[setting.name]!)}\``,
      ),
    ),
  ].join('\n');

/** The document `settings.md`. */
export const settingsDocument = (policy: PolicySettings): string => `# Every setting of Countersign

A setting that is not set leaves the choice to the person, or has the value in the third column. A setting of the policy wins over the person's own, and the
settings page shows who set it. Chrome and Edge leave out a value of the wrong type without a word: check your files with \`countersign rules policy --check FILE\`.

${settingsTable(policy)}

## What each does

${POLICY_SETTINGS.map(({ name, title, about }) => `- \`${name}\`: ${title}. ${about}`).join('\n')}
`;
