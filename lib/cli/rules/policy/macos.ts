import { escapeMarkup } from '../../../text/escape-markup.ts';
import type { ExtensionIds, PolicySettings, PolicyFile } from './policy-file.ts';

type Value = PolicySettings[string] | { readonly [key: string]: Value };

const element = (value: Value, indent: string): string => {
  if (typeof value === 'string') return `${indent}<string>${escapeMarkup(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one: string) => element(one, inner)), `${indent}</array>`].join('\n');
  return [
    `${indent}<dict>`,
    ...Object.entries(value).map(
      ([key, one]: [string, Value]) => `${inner}<key>${escapeMarkup(key)}</key>\n${element(one, inner)}`,
    ),
    `${indent}</dict>`,
  ].join('\n');
};

const plist = (value: Value): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`;

/** Managed preferences, each file named as its domain: Jamf, Intune and others take them as they are. */
export const macosFiles = (policy: PolicySettings, ids: ExtensionIds): readonly PolicyFile[] => [
  { name: `macos/com.google.Chrome.extensions.${ids.chrome}.plist`, content: plist(policy) },
  { name: `macos/com.microsoft.Edge.extensions.${ids.edge}.plist`, content: plist(policy) },
  {
    name: 'macos/org.mozilla.firefox.plist',
    content: plist({ EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [ids.firefox]: policy } } }),
  },
];

/** Whether a file of the folder macos/ was written by this command, for an id in Chrome or Edge. */
export const isMacosFile = (name: string): boolean =>
  /^com\.(?:google\.Chrome|microsoft\.Edge)\.extensions\.[a-p]{32}\.plist$/.test(name);
