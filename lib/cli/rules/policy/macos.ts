import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../../text/escape-markup.ts';
import { chromiumInstall, firefoxInstall } from './install.ts';
import type { Browser, Chromium, PolicySettings, PolicyFile, Target } from './policy-file.ts';

type Value = PolicySettings[string] | { readonly [key: string]: Value } | readonly Value[];

const element = (value: Value, indent: string): string => {
  if (typeof value === 'string') return `${indent}<string>${escapeMarkup(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one: Value) => element(one, inner)), `${indent}</array>`].join('\n');
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
export const macosFiles = (policy: PolicySettings, { ids, browsers }: Target): readonly PolicyFile[] => {
  const files: Readonly<Record<Browser, PolicyFile>> = {
    chrome: { name: `macos/com.google.Chrome.extensions.${ids.chrome}.plist`, content: plist(policy) },
    edge: { name: `macos/com.microsoft.Edge.extensions.${ids.edge}.plist`, content: plist(policy) },
    firefox: {
      name: 'macos/org.mozilla.firefox.plist',
      content: plist({ EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [ids.firefox]: policy } } }),
    },
  };
  return browsers.map((browser) => files[browser]);
};

/** Whether a file of the folder macos/ was written by this command, for an id in Chrome or Edge. */
export const isMacosFile = (name: string): boolean =>
  /^com\.(?:google\.Chrome|microsoft\.Edge)\.extensions\.[a-p]{32}\.plist$/.test(name);

/** A UUID that is the same whenever a profile is made anew, so that a device replaces the old one. */
const fixedUuid = (name: string): string => {
  const hex = createHash('sha256').update(`countersign profile ${name}`).digest('hex').toUpperCase();
  // The digits that say which kind of UUID it is: version 8, which is for own use (RFC 9562).
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

const profile = (browser: string, title: string, payloads: Readonly<Record<string, Value>>): string =>
  plist({
    PayloadContent: Object.entries(payloads).map(([domain, values]) => ({
      PayloadType: domain,
      PayloadVersion: 1,
      PayloadIdentifier: `countersign.${browser}.${domain}`,
      PayloadUUID: fixedUuid(domain),
      PayloadDisplayName: title,
      ...(values as Readonly<Record<string, Value>>),
    })),
    PayloadDisplayName: title,
    PayloadIdentifier: `countersign.${browser}`,
    PayloadType: 'Configuration',
    PayloadUUID: fixedUuid(browser),
    PayloadVersion: 1,
    PayloadScope: 'System',
  });

const DOMAINS = {
  chrome: ['com.google.Chrome', 'Countersign in Chrome'],
  edge: ['com.microsoft.Edge', 'Countersign in Edge'],
} as const;

const chromiumProfile = (browser: Chromium, policy: PolicySettings | null, { ids, install }: Target): PolicyFile => {
  const [domain, title] = DOMAINS[browser];
  const values = chromiumInstall(browser, install);
  return {
    name: `macos/countersign-${browser}.mobileconfig`,
    content: profile(browser, title, {
      ...(policy === null ? {} : { [`${domain}.extensions.${ids[browser]}`]: policy }),
      ...(values === null ? {} : { [domain]: { ExtensionSettings: { [ids[browser]]: values } } }),
    }),
  };
};

const firefoxProfile = (policy: PolicySettings | null, { ids: { firefox }, install }: Target): PolicyFile => {
  const values = firefoxInstall(install);
  return {
    name: 'macos/countersign-firefox.mobileconfig',
    content: profile('firefox', 'Countersign in Firefox', {
      'org.mozilla.firefox': {
        EnterprisePoliciesEnabled: true,
        ...(values === null ? {} : { ExtensionSettings: { [firefox]: values } }),
        ...(policy === null ? {} : { '3rdparty': { Extensions: { [firefox]: policy } } }),
      },
    }),
  };
};

/**
 * Configuration profiles to upload to a device management service, with the settings and, where it is given, the
 * install policy. They are not signed. https://developer.apple.com/documentation/devicemanagement/toplevel
 *
 * @param policy null: only what installs the extension
 */
export const macosProfiles = (policy: PolicySettings | null, target: Target): readonly PolicyFile[] =>
  target.browsers.map((browser) =>
    browser === 'firefox' ? firefoxProfile(policy, target) : chromiumProfile(browser, policy, target),
  );
