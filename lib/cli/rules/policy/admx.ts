import { escapeMarkup } from '../../../text/escape-markup.ts';
import { POLICY_SETTINGS, type PolicySetting } from '../../../delivery/policy/settings.ts';
import { type Chromium, type ExtensionIds, type PolicyFile, registryKey } from './policy-file.ts';

const BROWSERS: readonly (readonly [Chromium, string])[] = [
  ['chrome', 'Google Chrome'],
  ['edge', 'Microsoft Edge'],
];

/** A form's text field takes 1,023 characters unless told otherwise, so what is long goes by another way. */
const SHORT = POLICY_SETTINGS.filter(({ long }) => !long);

const elementOf = ({ name, type, range, choices = {} }: PolicySetting, key: string): string => {
  if (type === 'switch')
    return '      <enabledValue><decimal value="1" /></enabledValue>\n      <disabledValue><decimal value="0" /></disabledValue>';
  if (type === 'number')
    return `      <elements><decimal id="${name}" valueName="${name}" minValue="${range?.[0] ?? 0}" maxValue="${range?.[1] ?? 0}" required="true" /></elements>`;
  if (type === 'choice') {
    const items = Object.keys(choices).map(
      (value) =>
        `<item displayName="$(string.${name}_${value})"><value><string>${escapeMarkup(value)}</string></value></item>`,
    );
    return `      <elements><enum id="${name}" valueName="${name}" required="true">${items.join('')}</enum></elements>`;
  }
  if (type === 'list')
    return `      <elements><list id="${name}" key="${escapeMarkup(`${key}\\${name}`)}" valuePrefix="" /></elements>`;
  return `      <elements><text id="${name}" valueName="${name}" maxLength="2048" required="true" /></elements>`;
};

const policyOf = (policy: PolicySetting, browser: Chromium, ids: ExtensionIds): string => {
  const { name, type } = policy;
  const key = registryKey(browser, ids);
  const shown = type === 'switch' ? ` valueName="${name}"` : ` presentation="$(presentation.${name})"`;
  return `    <policy name="${browser}_${name}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_about)" key="${escapeMarkup(key)}"${shown}>
      <parentCategory ref="${browser}" />
      <supportedOn ref="anything" />
${elementOf(policy, key)}
    </policy>`;
};

/** Firefox takes the settings as JSON, in one value named as the extension's id: a form with one field. */
const firefoxPolicy = ({
  firefox,
}: ExtensionIds): string => `    <policy name="firefox_settings" class="Both" displayName="$(string.firefox_settings)" explainText="$(string.firefox_settings_about)" key="Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions" presentation="$(presentation.firefox_settings)">
      <parentCategory ref="firefox" />
      <supportedOn ref="firefox" />
      <elements><multiText id="firefox_settings" valueName="${escapeMarkup(firefox)}" maxLength="16384" required="true" /></elements>
    </policy>`;

const FIREFOX_WORDS = [
  ['firefox', 'Mozilla Firefox'],
  ['firefox_version', 'Firefox 146 or newer'],
  ['firefox_settings', 'Settings of Countersign'],
  [
    'firefox_settings_about',
    'All settings as one JSON object: what stands below the extension’s id in firefox/policies.json. It may stand on several lines. A rule set in the settings is too long for this form: give its address instead, or use policies.json.',
  ],
] as const;

const NAMESPACE =
  'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"';

const admx = (ids: ExtensionIds): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions ${NAMESPACE}>
  <policyNamespaces><target prefix="countersign" namespace="Countersign.Policies" /></policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn><definitions><definition name="anything" displayName="$(string.anything)" /><definition name="firefox" displayName="$(string.firefox_version)" /></definitions></supportedOn>
  <categories>
    <category name="countersign" displayName="$(string.countersign)" />
    <category name="firefox" displayName="$(string.firefox)"><parentCategory ref="countersign" /></category>
${BROWSERS.map(([browser]) => `    <category name="${browser}" displayName="$(string.${browser})"><parentCategory ref="countersign" /></category>`).join('\n')}
  </categories>
  <policies>
${[...BROWSERS.flatMap(([browser]) => SHORT.map((policy) => policyOf(policy, browser, ids))), firefoxPolicy(ids)].join('\n')}
  </policies>
</policyDefinitions>
`;

const text = (id: string, words: string): string => `      <string id="${id}">${escapeMarkup(words)}</string>`;

/** A setting's title and explanation, and what its choices are called. */
const wordsOf = ({ name, title, about, choices = {} }: PolicySetting): readonly string[] => [
  text(name, title),
  text(`${name}_about`, about),
  ...Object.entries(choices).map(([value, called]) => text(`${name}_${value}`, called)),
];

const presentationOf = ({ name, type, title }: PolicySetting): string => {
  const label = escapeMarkup(title);
  const textBox = `<textBox refId="${name}"><label>${label}</label></textBox>`;
  const field = {
    text: textBox,
    address: textBox,
    number: `<decimalTextBox refId="${name}">${label}</decimalTextBox>`,
    list: `<listBox refId="${name}">${label}</listBox>`,
    choice: `<dropdownList refId="${name}" noSort="true">${label}</dropdownList>`,
    switch: '',
  };
  return `      <presentation id="${name}">${field[type]}</presentation>`;
};

const adml = (): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources ${NAMESPACE}>
  <displayName>Countersign</displayName>
  <description>Checks posts on X against a department's rules.</description>
  <resources>
    <stringTable>
${[text('countersign', 'Countersign'), text('anything', 'Chrome and Edge 140 or newer'), ...BROWSERS.map(([browser, name]) => text(browser, name)), ...FIREFOX_WORDS.map(([id, words]) => text(id, words)), ...SHORT.flatMap(wordsOf)].join('\n')}
    </stringTable>
    <presentationTable>
${SHORT.filter(({ type }) => type !== 'switch')
  .map(presentationOf)
  .join('\n')}
      <presentation id="firefox_settings"><multiTextBox refId="firefox_settings" defaultHeight="12" /></presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;

/**
 * Forms for the Group Policy editor: one for each setting in Chrome and Edge, and one for all in Firefox. They hold no
 * values; the rule set itself is too long for one.
 */
export const admxFiles = (ids: ExtensionIds): readonly PolicyFile[] => [
  { name: 'windows/admx/countersign.admx', content: admx(ids) },
  { name: 'windows/admx/en-US/countersign.adml', content: adml() },
];
