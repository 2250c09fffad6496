import { escapeMarkup } from '../../../text/escape-markup.ts';
import type { ExtensionIds, Install, PolicyFile } from './policy-file.ts';

/** What the update manifests name beside addresses. */
export type Packages = {
  /** Of the extension, such as 1.0.0. */
  readonly version: string;
  /** The SHA-256 of the .xpi, 64 letters of hexadecimal, or null where it is not known yet. */
  readonly xpiHash: string | null;
};

/** The lowest version of Chrome and Edge, as in the manifest. */
const CHROME = '140';
/** The lowest version of Firefox, as in the manifest. */
const FIREFOX = '146.0';

/** The address beside an update manifest at which the .crx is expected. */
const crxBeside = (updateUrl: string): string => new URL('countersign.crx', updateUrl).href;

const updatesXml = (updateUrl: string, ids: ExtensionIds, { version }: Packages): string => {
  const apps = [...new Set([ids.chrome, ids.edge])].map(
    (id) => `  <app appid="${id}">
    <updatecheck codebase="${escapeMarkup(crxBeside(updateUrl))}" version="${version}" prodversionmin="${CHROME}" />
  </app>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
${apps.join('\n')}
</gupdate>
`;
};

const updatesJson = (xpiUrl: string, { firefox }: ExtensionIds, { version, xpiHash }: Packages): string => {
  const update = {
    version,
    update_link: xpiUrl,
    ...(xpiHash === null ? {} : { update_hash: `sha256:${xpiHash}` }),
    browser_specific_settings: { gecko: { strict_min_version: FIREFOX } },
  };
  return `${JSON.stringify({ addons: { [firefox]: { updates: [update] } } }, null, 2)}\n`;
};

/**
 * The update manifests that a department serves beside the packages: `updates.xml` for Chrome and Edge
 * (https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux) and `updates.json` for Firefox
 * (https://extensionworkshop.com/documentation/manage/updating-your-extension/).
 */
export const updateManifests = (
  { updateUrl, xpiUrl }: Install,
  ids: ExtensionIds,
  packages: Packages,
): readonly PolicyFile[] => [
  ...(updateUrl === null ? [] : [{ name: 'updates/updates.xml', content: updatesXml(updateUrl, ids, packages) }]),
  ...(xpiUrl === null ? [] : [{ name: 'updates/updates.json', content: updatesJson(xpiUrl, ids, packages) }]),
];
