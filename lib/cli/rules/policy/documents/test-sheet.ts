import { escapeMarkup } from '../../../../text/escape-markup.ts';
import { formatCount } from '../../../../text/plural.ts';
import { departmentOf, type Pack, row, rule, shownValue } from './pack.ts';

/** One thing to do on a managed computer, and what shows that it works. */
type Step = {
  readonly act: string;
  readonly expected: string;
  /** Where we did it ourselves. A test of ours does it each time; null: not by us. */
  readonly triedByUs: string | null;
};

const LINUX = 'Chromium and Firefox ESR on Debian, by our tests';

const rulesFrom = ({ policy }: Pack): string => {
  const keys = (policy['ruleSetKeys'] as readonly string[] | undefined)?.length ?? 0;
  if (keys === 0) return 'the id and version of your rule set; “From: the policy of your computer”';
  return `the id and version of your rule set; signed by ${Number(policy['ruleSetThreshold'] ?? 1)} of ${formatCount(keys, { one: 'key', other: 'keys' })}; last checked today`;
};

const stepsOf = (pack: Pack): readonly Step[] => {
  const { policy, install, version } = pack;
  const installed = install.updateUrl !== null || install.xpiUrl !== null;
  const served = typeof policy['ruleSetUrl'] === 'string';
  return [
    {
      act: 'On a managed computer open chrome://policy (edge://policy, about:policies) and press Reload.',
      expected: `${installed ? '“ExtensionSettings” with the id of Countersign, and ' : ''}“Countersign” with each setting of the list below, without an error.`,
      triedByUs: null,
    },
    {
      act: 'Open chrome://extensions (edge://extensions, about:addons).',
      expected: `Countersign ${install.minimum ?? version} or later${installed ? ', installed by your organisation; it cannot be removed' : ''}.`,
      triedByUs: null,
    },
    {
      act: 'Settings of Countersign → Copy details for IT. Save it as details.txt and run: countersign rules policy --compare details.txt --out THIS-FOLDER',
      expected: 'No difference. A setting that is missing had a value of the wrong type.',
      triedByUs: 'the comparing, with details that our tests make',
    },
    { act: 'Settings → Rules in use.', expected: `${departmentOf(policy)}; ${rulesFrom(pack)}.`, triedByUs: LINUX },
    {
      act: 'On x.com write: OFFICIAL-SENSITIVE test',
      expected:
        policy['preflight'] === 'off'
          ? 'A “must fix” hint within a second. Delete the draft without posting it.'
          : 'A “must fix” hint within a second; the first press on Post is stopped once. Delete the draft.',
      triedByUs: 'the practice page, not the live site',
    },
    {
      act: 'Write a word that only your own rules know.',
      expected: 'Your own sentence, with your own source.',
      triedByUs: LINUX,
    },
    {
      act: 'Disconnect the network, restart the browser, and write the same again.',
      expected: 'The same hints.',
      triedByUs: 'by unit tests',
    },
    ...(served
      ? [
          {
            act: 'Publish a higher version on the server, then Settings → Check for new rules.',
            expected: 'The new version is in use.',
            triedByUs: LINUX,
          },
          {
            act: 'Serve a file signed by another key, then Check for new rules.',
            expected: 'A red message that it is not signed by your keys. The rules from before stay in use.',
            triedByUs: LINUX,
          },
        ]
      : []),
    {
      act: 'As a person without administrator rights: pause, import a rule set, turn a rule off, remove the extension.',
      expected: 'Only what the settings below allow.',
      triedByUs: 'by unit tests, but for removing',
    },
    {
      act: 'Try a private window, a second profile and a shared computer.',
      expected: 'Nothing that another person wrote or chose.',
      triedByUs: null,
    },
    {
      act: 'Read the proxy’s log of one hour of use.',
      expected: served
        ? `From the extension only requests to ${new URL(String(policy['ruleSetUrl'])).host}.`
        : 'No request from the extension.',
      triedByUs: LINUX,
    },
    {
      act: 'Remove the policy from one computer.',
      expected: 'The same rules for 72 hours, with a message after a day; then general good practice.',
      triedByUs: 'by unit tests, with the clock moved',
    },
  ];
};

const COLUMNS = ['', 'do', 'expect', 'tried by us', 'browser, system, name, date', 'passed'] as const;

const tested = ({ triedByUs }: Step): string => triedByUs ?? 'no';

const settingRows = ({ policy }: Pack): readonly (readonly [string, string])[] =>
  Object.entries(policy).map(([name, value]) => [name, shownValue(name, value)] as const);

const NOTE =
  'Nothing on Windows, macOS, Edge, Intune, Group Policy or the Google Admin console has been run by us, nor the live site: fill those rows in yourself first.';

/** The document `test-sheet.md`. */
export const testSheet = (pack: Pack): string => `# Test sheet: Countersign for ${departmentOf(pack.policy)}

${NOTE}

${[row(...COLUMNS), rule(COLUMNS.length), ...stepsOf(pack).map((step, index) => row(String(index + 1), step.act, step.expected, tested(step), '', ''))].join('\n')}

## The settings of this department

${[row('setting', 'value'), rule(2), ...settingRows(pack).map(([name, value]) => row(`\`${name}\``, `\`${value}\``))].join('\n')}
`;

const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join('')}</tr>`;

/** The same as `test-sheet.html`, to print. */
export const testSheetPage = (pack: Pack): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Test sheet: Countersign</title>
<style>
body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; color: #111; background: #fff }
table { border-collapse: collapse; width: 100%; margin-block: 1rem }
th, td { border: 1px solid #555; padding: .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
td:nth-child(5) { min-width: 9rem }
</style>
<h1>Test sheet: Countersign for ${escapeMarkup(departmentOf(pack.policy))}</h1>
<p>${escapeMarkup(NOTE)}</p>
<table><thead>${cells('th', COLUMNS)}</thead><tbody>
${stepsOf(pack)
  .map((step, index) => cells('td', [String(index + 1), step.act, step.expected, tested(step), '', '']))
  .join('\n')}
</tbody></table>
<h2>The settings of this department</h2>
<table><thead>${cells('th', ['setting', 'value'])}</thead><tbody>
${settingRows(pack)
  .map((setting) => cells('td', setting))
  .join('\n')}
</tbody></table>
</html>
`;
