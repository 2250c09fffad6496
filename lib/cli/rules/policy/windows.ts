import { chromiumInstall, firefoxInstall, installKey } from './install.ts';
import {
  chromiumOf,
  type ExtensionIds,
  type PolicySettings,
  type PolicyFile,
  registryKey,
  type Target,
} from './policy-file.ts';
import { keysOf, type RegistryKey, regFile, script, scriptLines, single } from './registry.ts';

const FIREFOX = String.raw`Software\Policies\Mozilla\Firefox`;

/** Firefox reads the settings of an extension from one value named as its id, which holds JSON. */
const firefoxSettings = (policy: PolicySettings, { firefox }: ExtensionIds): RegistryKey => ({
  key: `${FIREFOX}\\3rdparty\\Extensions`,
  isWhole: false,
  values: [[firefox, { multi: JSON.stringify(policy) }]],
});

/**
 * The settings in the registry of Windows, for Chrome, Edge and Firefox: a file to import, and a script for Intune,
 * whose own forms may not write the keys of Chrome and Edge.
 */
export const windowsFiles = (policy: PolicySettings, target: Target): readonly PolicyFile[] => {
  const { ids, browsers } = target;
  const keys = [
    ...chromiumOf(target).flatMap((browser) => keysOf(policy, registryKey(browser, ids))),
    ...(browsers.includes('firefox') ? [firefoxSettings(policy, ids)] : []),
  ];
  return [
    { name: 'windows/countersign.reg', content: regFile(keys) },
    { name: 'windows/countersign.ps1', content: script(scriptLines(keys)) },
  ];
};

/**
 * Firefox has the install policy of all extensions in one value of JSON: the script reads it, changes what it says of
 * this one, and writes it back.
 */
const firefoxInstallLines = ({ install, ids: { firefox }, browsers }: Target): readonly string[] => {
  const values = firefoxInstall(install);
  if (values === null || !browsers.includes('firefox')) return [];
  const path = single(`HKLM:\\${FIREFOX}`);
  return [
    `if (-not (Test-Path -Path ${path})) { New-Item -Path ${path} -Force | Out-Null }`,
    `$before = (Get-ItemProperty -Path ${path} -Name 'ExtensionSettings' -ErrorAction SilentlyContinue).ExtensionSettings -join "\`n"`,
    '$all = if ($before) { ConvertFrom-Json $before } else { New-Object PSObject }',
    `$ours = ConvertFrom-Json ${single(JSON.stringify(values))}`,
    `$all | Add-Member -NotePropertyName ${single(firefox)} -NotePropertyValue $ours -Force`,
    `New-ItemProperty -Path ${path} -Name 'ExtensionSettings' -PropertyType MultiString -Value @(ConvertTo-Json $all -Depth 10 -Compress) -Force | Out-Null`,
  ];
};

/**
 * The install policy in the registry of Windows. Each extension has a key of its own in Chrome and Edge, so others are
 * left as they are. Firefox, where it is one value for all, is in the script only.
 */
export const windowsInstallFiles = (target: Target): readonly PolicyFile[] => {
  const { install, ids } = target;
  const keys = chromiumOf(target).flatMap((browser) => {
    const values = chromiumInstall(browser, install);
    return values === null ? [] : keysOf(values, installKey(browser, ids));
  });
  const lines = [...scriptLines(keys), ...firefoxInstallLines(target)];
  return [
    ...(keys.length > 0 ? [{ name: 'windows/countersign-install.reg', content: regFile(keys) }] : []),
    ...(lines.length > 0 ? [{ name: 'windows/countersign-install.ps1', content: script(lines) }] : []),
  ];
};
