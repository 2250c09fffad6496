import { chromiumInstall, firefoxInstall } from '../install.ts';
import type { Pack } from './pack.ts';

const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

const chromium = (browser: 'chrome' | 'edge', title: string, pack: Pack): string => {
  const values = chromiumInstall(browser, pack.install);
  if (values === null) return '';
  return `## ${title}: install

Settings catalogue → ${title} → Extensions → "${browser === 'chrome' ? 'Extension management settings' : 'Configure extension management settings'}" → paste, together with what stands there of other extensions:

${fenced(JSON.stringify({ [pack.ids[browser]]: values }))}
`;
};

const firefox = ({ install, ids }: Pack): string => {
  const values = firefoxInstall(install);
  if (values === null) return '';
  return `## Firefox: install

Import Mozilla's ADMX files first. Then a custom profile with this OMA-URI, data type String:

${fenced('./Device/Vendor/MSFT/Policy/Config/Firefox~Policy~firefox~Extensions/ExtensionSettingsOneLine')}

${fenced(`<enabled/><data id="JSONOneLine" value='${JSON.stringify({ [ids.firefox]: values })}'/>`)}

Intune takes at most 1,024 characters in a line.
`;
};

/** The document `intune/README.md`: which page of Intune takes what. */
export const intuneDocument = (pack: Pack): string => `# Intune

We have not run any of these steps: they follow the vendors' documents.

## Settings of Countersign, on Windows

Devices → Scripts and remediations → Platform scripts → add \`windows/countersign.ps1\`. Run it in the system's context, not as the person who is signed in. Intune's own
forms may not write the registry keys of extensions in Chrome and Edge. The script also writes the settings for Firefox.

## Settings of Countersign, on macOS

Devices → Configuration → new profile → Templates → Custom → add each \`macos/*.mobileconfig\` that you need, for the device channel.

${[chromium('chrome', 'Google Chrome', pack), chromium('edge', 'Microsoft Edge', pack), firefox(pack)].filter(Boolean).join('\n')}`;
