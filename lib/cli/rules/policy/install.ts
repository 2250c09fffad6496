import { SITES } from '../../../networks/origins.ts';
import {
  type Chromium,
  type ExtensionIds,
  type Install,
  type PolicyFile,
  REGISTRY_ROOTS,
  type Target,
} from './policy-file.ts';

/** A value of `ExtensionSettings`, of which the files of every system are made. */
export type InstallValue = string | boolean | readonly string[];
export type InstallValues = Readonly<Record<string, InstallValue>>;

/**
 * The values for Chrome or Edge, or null where nothing is installed there. Names and meanings:
 * https://chromeenterprise.google/policies/#ExtensionSettings and
 * https://learn.microsoft.com/deployedge/microsoft-edge-manage-extensions-ref-guide. It may run on the sites of its
 * networks and nowhere else.
 */
export const chromiumInstall = (browser: Chromium, { updateUrl, minimum, pin }: Install): InstallValues | null =>
  updateUrl === null
    ? null
    : {
        installation_mode: 'force_installed',
        update_url: updateUrl,
        override_update_url: true,
        ...(minimum === null ? {} : { minimum_version_required: minimum }),
        ...(pin ? (browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }) : {}),
        runtime_blocked_hosts: ['*://*'],
        runtime_allowed_hosts: SITES,
      };

/**
 * The values for Firefox, or null. Names and meanings:
 * https://mozilla.github.io/policy-templates/#extensionsettings. A new version comes by a new address of the .xpi.
 */
export const firefoxInstall = ({ xpiUrl, pin }: Install): InstallValues | null =>
  xpiUrl === null
    ? null
    : {
        installation_mode: 'force_installed',
        install_url: xpiUrl,
        private_browsing: false,
        default_area: pin ? 'navbar' : 'menupanel',
      };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The install policy of Chrome, Chromium and Edge on Linux, beside the file with the settings. */
export const linuxInstallFiles = ({ install, ids, browsers }: Target): readonly PolicyFile[] =>
  (
    [
      ['chrome', 'opt/chrome'],
      ['chrome', 'chromium'],
      ['edge', 'opt/edge'],
    ] as const
  ).flatMap(([browser, folder]) => {
    const values = chromiumInstall(browser, install);
    return values === null || !browsers.includes(browser)
      ? []
      : [
          {
            name: `linux/etc/${folder}/policies/managed/countersign-install.json`,
            content: json({ ExtensionSettings: { [ids[browser]]: values } }),
          },
        ];
  });

/** The registry key of a browser's `ExtensionSettings` for this extension alone, without the hive. */
export const installKey = (browser: Chromium, ids: ExtensionIds): string =>
  [REGISTRY_ROOTS[browser], 'ExtensionSettings', ids[browser]].join('\\');
