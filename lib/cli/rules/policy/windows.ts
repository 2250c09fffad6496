import { type ExtensionIds, type PolicySettings, type PolicyFile, registryKey } from './policy-file.ts';

const BROWSERS = ['chrome', 'edge'] as const;
type Value = string | number | boolean;

const isList = (value: PolicySettings[string]): value is readonly string[] => Array.isArray(value);

/**
 * The values under each registry key; a list is a key of its own with numbered texts, for Chromium reads no
 * REG_MULTI_SZ.
 */
const registryOf = (
  policy: PolicySettings,
  root: string,
): readonly (readonly [string, readonly (readonly [string, Value])[]])[] => [
  [root, Object.entries(policy).flatMap(([name, value]) => (isList(value) ? [] : [[name, value] as const]))],
  ...Object.entries(policy).flatMap(([name, value]) =>
    isList(value) ? [[`${root}\\${name}`, value.map((one, index) => [String(index + 1), one] as const)] as const] : [],
  ),
];

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;
const dword = (value: number | boolean): string => `dword:${Number(value).toString(16).padStart(8, '0')}`;

/** A .reg file is UTF-16, little end first, with a byte order mark. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

const regFile = (policy: PolicySettings, ids: ExtensionIds): Uint8Array => {
  const sections = BROWSERS.flatMap((browser) => {
    const root = `HKEY_LOCAL_MACHINE\\${registryKey(browser, ids)}`;
    // The key goes first, so that nothing of an earlier policy stays.
    return [
      `[-${root}]`,
      ...registryOf(policy, root).map(([key, values]) =>
        [
          `[${key}]`,
          ...values.map(
            ([name, value]) => `${quoted(name)}=${typeof value === 'string' ? quoted(value) : dword(value)}`,
          ),
        ].join('\r\n'),
      ),
    ];
  });
  return utf16(`Windows Registry Editor Version 5.00\r\n\r\n${sections.join('\r\n\r\n')}\r\n`);
};

/** In single quotes, where PowerShell takes typographic ones for the same. */
const single = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

const script = (policy: PolicySettings, ids: ExtensionIds): string => {
  const lines = BROWSERS.flatMap((browser) => {
    const root = `HKLM:\\${registryKey(browser, ids)}`;
    return [
      `Remove-Item -Path ${single(root)} -Recurse -Force -ErrorAction SilentlyContinue`,
      ...registryOf(policy, root).flatMap(([key, values]) => [
        `New-Item -Path ${single(key)} -Force | Out-Null`,
        ...values.map(([name, value]) => {
          const typed =
            typeof value === 'string'
              ? `-PropertyType String -Value ${single(value)}`
              : `-PropertyType DWord -Value ${Number(value)}`;
          return `New-ItemProperty -Path ${single(key)} -Name ${single(name)} ${typed} -Force | Out-Null`;
        }),
      ]),
    ];
  });
  return `\ufeff# Run as an administrator, or hand out with Intune as a script in the system's context.\r\n$ErrorActionPreference = 'Stop'\r\n${lines.join('\r\n')}\r\n`;
};

/**
 * The registry of Chrome and Edge on Windows: a file to import, and a script for Intune, whose own forms may not write
 * these keys.
 */
export const windowsFiles = (policy: PolicySettings, ids: ExtensionIds): readonly PolicyFile[] => [
  { name: 'windows/countersign.reg', content: regFile(policy, ids) },
  { name: 'windows/countersign.ps1', content: script(policy, ids) },
];
