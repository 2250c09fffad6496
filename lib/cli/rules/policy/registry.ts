import type { PolicySettings } from './policy-file.ts';

/** A value of the Windows registry: REG_SZ, REG_DWORD (a switch is 0 or 1), or REG_MULTI_SZ of one line. */
export type RegistryValue = string | number | boolean | { readonly multi: string };

/** A key below HKEY_LOCAL_MACHINE with its values. `isWhole`: what it held before is taken away, with its subkeys. */
export type RegistryKey = {
  readonly key: string;
  readonly isWhole: boolean;
  readonly values: readonly (readonly [name: string, value: RegistryValue])[];
};

/**
 * Settings as Chromium reads them from the registry: a list is a key of its own with numbered texts, for Chromium reads
 * no REG_MULTI_SZ.
 */
export const keysOf = (settings: PolicySettings, key: string): readonly RegistryKey[] => {
  const entries = Object.entries(settings);
  return [
    { key, isWhole: true, values: entries.flatMap(([name, value]) => (isList(value) ? [] : [[name, value] as const])) },
    ...entries.flatMap(([name, value]) =>
      isList(value)
        ? [
            {
              key: `${key}\\${name}`,
              isWhole: false,
              values: value.map((one, index) => [String(index + 1), one] as const),
            },
          ]
        : [],
    ),
  ];
};

const isList = (value: PolicySettings[string]): value is readonly string[] => Array.isArray(value);

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;
const bytesOf = (text: string): string =>
  Array.from(Buffer.from(text, 'utf16le'), (byte) => byte.toString(16).padStart(2, '0')).join(',');

const inRegFile = (value: RegistryValue): string => {
  if (typeof value === 'string') return quoted(value);
  // Two NUL characters end it: one its line, one the list.
  if (typeof value === 'object') return `hex(7):${bytesOf(`${value.multi}\0\0`)}`;
  return `dword:${Number(value).toString(16).padStart(8, '0')}`;
};

/** The text of a .reg file that regedit imports: UTF-16, little end first, with a byte order mark. */
export const regFile = (keys: readonly RegistryKey[]): Uint8Array => {
  const sections = keys.map(({ key, isWhole, values }) => {
    const path = `HKEY_LOCAL_MACHINE\\${key}`;
    const lines = [`[${path}]`, ...values.map(([name, value]) => `${quoted(name)}=${inRegFile(value)}`)].join('\r\n');
    // The key goes first, so that nothing of an earlier policy stays.
    return isWhole ? `[-${path}]\r\n\r\n${lines}` : lines;
  });
  return Buffer.from(
    `\ufeffWindows Registry Editor Version 5.00\r\n\r\n; Made by countersign rules policy.\r\n\r\n${sections.join('\r\n\r\n')}\r\n`,
    'utf16le',
  );
};

/** In single quotes, where PowerShell takes typographic ones for the same. */
export const single = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

const inScript = (value: RegistryValue): string => {
  if (typeof value === 'string') return `-PropertyType String -Value ${single(value)}`;
  if (typeof value === 'object') return `-PropertyType MultiString -Value @(${single(value.multi)})`;
  return `-PropertyType DWord -Value ${Number(value)}`;
};

/** Lines of PowerShell that write these keys. A key that is not whole is made only where it is missing. */
export const scriptLines = (keys: readonly RegistryKey[]): readonly string[] =>
  keys.flatMap(({ key, isWhole, values }) => {
    const path = single(`HKLM:\\${key}`);
    return [
      ...(isWhole ? [`Remove-Item -Path ${path} -Recurse -Force -ErrorAction SilentlyContinue`] : []),
      `if (-not (Test-Path -Path ${path})) { New-Item -Path ${path} -Force | Out-Null }`,
      ...values.map(
        ([name, value]) => `New-ItemProperty -Path ${path} -Name ${single(name)} ${inScript(value)} -Force | Out-Null`,
      ),
    ];
  });

/** A script with a byte order mark, without which old versions of PowerShell take its letters for others. */
export const script = (lines: readonly string[]): string =>
  `\ufeff# Run as an administrator, or hand out with Intune as a script in the system's context.\r\n$ErrorActionPreference = 'Stop'\r\n${lines.join('\r\n')}\r\n`;
