import { describe, expect, test } from 'vitest';
import { admxFiles } from '../../../../lib/cli/rules/policy/admx.ts';
import { jsonFiles } from '../../../../lib/cli/rules/policy/json-files.ts';
import { policyOf } from '../../../../lib/cli/rules/policy/options.ts';
import {
  BROWSERS,
  type PolicyFile,
  type PolicySettings,
  type Target,
} from '../../../../lib/cli/rules/policy/policy-file.ts';
import { macosFiles } from '../../../../lib/cli/rules/policy/macos.ts';
import {
  validateIds,
  validateInlineRuleSet,
  validatePolicyOptions,
} from '../../../../lib/cli/rules/policy/validate.ts';
import { windowsFiles } from '../../../../lib/cli/rules/policy/windows.ts';
import { POLICY_SETTINGS } from '../../../../lib/delivery/policy/settings.ts';
import { parsePolicy } from '../../../../lib/delivery/policy/parse.ts';
import { expectedManifest } from '../../../expected-manifest.ts';
import { sampleOf, writtenOf } from '../../delivery/policy/samples.ts';
import { rules } from './run-rules.ts';

const KEY = 'ed25519:lR6iJrKPwxco5tmEWVaS1zmMmCd-EhRX-vxP257LtUk';
const ids = {
  chrome: 'abcdefghijklmnopabcdefghijklmnop',
  edge: 'ponmlkjihgfedcbaponmlkjihgfedcba',
  firefox: 'countersign@countersign.invalid',
};
const policy: PolicySettings = {
  ruleSetUrl: 'https://rules.example.gov.uk/set.json',
  ruleSetKeys: [KEY, 'ed25519:B'],
  checkMinutes: 30,
  departmentName: 'O’Hara’s "Fish & \\Chips\\" \'<x>',
  allowTurnOffRules: false,
  allowIgnoreMustFix: false,
  preflight: 'required',
  reasonDays: 7,
};

const NOT_INSTALLED = { updateUrl: null, xpiUrl: null, minimum: null, pin: false };
const target: Target = { ids, browsers: BROWSERS, install: NOT_INSTALLED };

const find = (files: readonly PolicyFile[], end: string): PolicyFile => files.find(({ name }) => name.endsWith(end))!;
const textOf = (files: readonly PolicyFile[], end: string): string => String(find(files, end).content);

test('Chrome, Edge and Firefox get JSON under their own id, and Google’s console its own form', () => {
  const files = jsonFiles(policy, target);
  const read = (end: string): unknown => JSON.parse(textOf(files, end));
  expect(read('opt/chrome/policies/managed/countersign.json')).toEqual({
    '3rdparty': { extensions: { [ids.chrome]: policy } },
  });
  expect(read('etc/chromium/policies/managed/countersign.json')).toEqual(
    read('opt/chrome/policies/managed/countersign.json'),
  );
  expect(read('opt/edge/policies/managed/countersign.json')).toEqual({
    '3rdparty': { extensions: { [ids.edge]: policy } },
  });
  expect(read('policies.json')).toEqual({ policies: { '3rdparty': { Extensions: { [ids.firefox]: policy } } } });
  expect(read('google-admin/countersign.json')).toMatchObject({
    preflight: { Value: 'required' },
    reasonDays: { Value: 7 },
    checkMinutes: { Value: 30 },
    ruleSetKeys: { Value: [KEY, 'ed25519:B'] },
  });
});

describe('Windows', () => {
  const files = windowsFiles(policy, target);

  test('gets a file for the registry that regedit can read', () => {
    const bytes = find(files, '.reg').content as Uint8Array;
    expect(Array.from(bytes.slice(0, 2))).toEqual([0xff, 0xfe]);
    const text = new TextDecoder('utf-16le').decode(bytes);
    expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
    expect(text).toContain(
      `[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ids.chrome}\\policy]\r\n"ruleSetUrl"="https://rules.example.gov.uk/set.json"\r\n"checkMinutes"=dword:0000001e\r\n`,
    );
    expect(text).toContain(
      '"departmentName"="O’Hara’s \\"Fish & \\\\Chips\\\\\\" \'<x>"\r\n"allowTurnOffRules"=dword:00000000\r\n"allowIgnoreMustFix"=dword:00000000\r\n"preflight"="required"\r\n"reasonDays"=dword:00000007\r\n',
    );
    expect(text).toContain(
      `[HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ids.edge}\\policy\\ruleSetKeys]\r\n"1"="${KEY}"\r\n"2"="ed25519:B"\r\n`,
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('gets a script in which every quotation mark that PowerShell knows is doubled', () => {
    const script = textOf(files, '.ps1');
    expect(script).toContain(
      `-Name 'departmentName' -PropertyType String -Value 'O’’Hara’’s "Fish & \\Chips\\" ''<x>' -Force`,
    );
    expect(script).toContain(
      `New-ItemProperty -Path 'HKLM:\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ids.chrome}\\policy\\ruleSetKeys' -Name '2' -PropertyType String -Value 'ed25519:B' -Force`,
    );
    expect(script).toContain(`-Name 'allowTurnOffRules' -PropertyType DWord -Value 0 `);
    expect(script).toContain(`-Name 'preflight' -PropertyType String -Value 'required' `);
    expect(script).toContain(`-Name 'reasonDays' -PropertyType DWord -Value 7 `);
    expect(script.startsWith('\ufeff')).toBe(true);
  });
});

/**
 * Tags open and close in order; enough to tell that a text is well formed where nothing in it is a comment or CDATA.
 */
const isWellFormed = (text: string): boolean => {
  const open: string[] = [];
  for (const [, closes, name, empty] of text
    .replace(/^(?:<[?!].*>\n)+/, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closes) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name!);
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text);
};

test('macOS gets a file for each domain', () => {
  const files = macosFiles(policy, target);
  expect(files.map(({ name }) => name)).toEqual([
    `macos/com.google.Chrome.extensions.${ids.chrome}.plist`,
    `macos/com.microsoft.Edge.extensions.${ids.edge}.plist`,
    'macos/org.mozilla.firefox.plist',
  ]);
  for (const { content } of files) expect(isWellFormed(String(content))).toBe(true);
  expect(textOf(files, `${ids.chrome}.plist`)).toContain(
    `  <key>ruleSetKeys</key>\n  <array>\n    <string>${KEY}</string>\n    <string>ed25519:B</string>\n  </array>\n  <key>checkMinutes</key>\n  <integer>30</integer>`,
  );
  expect(textOf(files, `${ids.chrome}.plist`)).toContain(
    '  <key>allowIgnoreMustFix</key>\n  <false/>\n  <key>preflight</key>\n  <string>required</string>\n  <key>reasonDays</key>\n  <integer>7</integer>',
  );
  expect(textOf(files, 'firefox.plist')).toMatch(
    /<key>EnterprisePoliciesEnabled<\/key>\n {2}<true\/>[^]*<key>countersign@countersign\.invalid<\/key>/,
  );
});

describe('forms for Group Policy', () => {
  const files = admxFiles(ids);
  const [admx, adml] = [textOf(files, '.admx'), textOf(files, '.adml')];

  test('have every key but the rule set itself, for Chrome and for Edge', () => {
    for (const { name, long } of POLICY_SETTINGS) {
      expect(
        [...admx.matchAll(new RegExp(`<policy name="(chrome|edge)_${name}"`, 'g'))].map(([, browser]) => browser),
      ).toEqual(long ? [] : ['chrome', 'edge']);
    }
    expect(admx).toContain(
      `key="Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ids.chrome}\\policy\\ruleSetKeys" valuePrefix=""`,
    );
  });

  test('offer each value of a choice under its name, and take a number within its range only', () => {
    for (const value of ['off', 'on', 'required'])
      expect(
        admx.split(`<item displayName="$(string.preflight_${value})"><value><string>${value}</string></value></item>`),
      ).toHaveLength(3);
    expect(adml).toContain('<string id="preflight_required">On, with a reason</string>');
    expect(adml).toContain(
      '<presentation id="preflight"><dropdownList refId="preflight" noSort="true">Check before posting</dropdownList></presentation>',
    );
    expect(admx).toContain(
      '<decimal id="reasonDays" valueName="reasonDays" minValue="1" maxValue="90" required="true" />',
    );
    expect(admx).toMatch(/<policy name="chrome_allowIgnoreMustFix"[^>]* valueName="allowIgnoreMustFix">/);
  });

  test('name no word and no field that is not there', () => {
    for (const text of [admx, adml]) expect(isWellFormed(text)).toBe(true);
    const [strings, presentations] = ['string', 'presentation'].map(
      (what) => new Set([...adml.matchAll(new RegExp(`<${what} id="(\\w+)"`, 'g'))].map(([, id]) => id)),
    );
    expect([...admx.matchAll(/\$\(string\.(\w+)\)/g)].filter(([, id]) => !strings!.has(id))).toEqual([]);
    expect([...admx.matchAll(/\$\(presentation\.(\w+)\)/g)].filter(([, id]) => !presentations!.has(id))).toEqual([]);
  });
});

test.each(POLICY_SETTINGS)('what is written after --$option is what the extension reads as $name', (setting) => {
  const written = policyOf(
    { [setting.option]: writtenOf(setting) },
    setting.long ? { text: String(sampleOf(setting)), id: 'ours' } : null,
  );
  expect(written).toEqual({ [setting.name]: sampleOf(setting), ...(setting.long ? { ruleSetId: 'ours' } : {}) });
  expect(parsePolicy(written)).toMatchObject({ wrong: [], policy: { [setting.field]: sampleOf(setting) } });
});

test('--help names every setting', async () => {
  const { out } = await rules('policy', '--help');
  for (const { option, about } of POLICY_SETTINGS)
    expect(out).toMatch(new RegExp(`\\n  --${option} \\S+\\n      ${about.slice(0, 40)}`));
});

describe('a policy that a browser would drop is refused', () => {
  const inline = { inline: ['rules'] };
  const url = { url: 'https://rules.example.gov.uk/set.json', id: 'test', key: [KEY] };

  test.each([
    [inline],
    [url],
    [
      {
        ...url,
        threshold: '1',
        'check-minutes': '1440',
        'min-version': '2147483647',
        'turn-off-rules': 'no',
        'ignore-must-fix': 'no',
        preflight: 'required',
        'reason-days': '90',
        support: 'https://example.gov.uk',
      },
    ],
  ])('but %j is not', (given) => {
    expect(validatePolicyOptions(given)).toBeNull();
  });

  test.each<[string, object, RegExp]>([
    ['neither set nor address', {}, /--inline, or its address with --url/],
    ['both', { ...inline, ...url }, /one of the two/],
    ['an address without https', { ...url, url: 'http://rules.example.gov.uk' }, /begins with https/],
    [
      'an address with a password',
      { ...url, url: 'https://me:secret@rules.example.gov.uk/set.json' },
      /^--url may hold no name and password/,
    ],
    [
      'a password in an address with a slash too few',
      { ...url, url: 'https:/me:secret@rules.example.gov.uk/set.json' },
      /^--url may hold no name and password/,
    ],
    [
      'an address for help with a name',
      { ...url, support: 'https://me@example.gov.uk/help' },
      /^--support may hold no name and password/,
    ],
    ['a department without a name', { ...inline, department: ' ' }, /^--department is empty/],
    ['an empty id', { ...url, id: ' ' }, /^--id is empty/],
    ['a line break in a name', { ...url, department: 'Department\nof Examples' }, /^--department has a line break/],
    [
      'a NUL in an address',
      { ...url, support: 'https://example.gov.uk/\0' },
      /^--support has U\+0000, a control character in it/,
    ],
    [
      'a direction mark in a name',
      { ...url, department: 'Department \u202eof' },
      /^--department has U\+202E, a direction mark in it/,
    ],
    ['an address without keys', { ...url, key: undefined }, /needs --id and at least one --key/],
    ['an address without an id', { ...url, id: undefined }, /needs --id/],
    ['a key of another kind', { ...url, key: ['rsa:AAAA'] }, /as keygen prints it/],
    ['a key that anybody can sign with', { ...url, key: [`ed25519:${'A'.repeat(43)}`] }, /as keygen prints it/],
    ['a key cut short', { ...url, key: [KEY.slice(0, -1)] }, /as keygen prints it/],
    ['one key twice', { ...url, key: [KEY, KEY] }, /only once/],
    ['nine keys', { ...url, key: Array.from({ length: 9 }, (_, index) => KEY.slice(0, -1) + index) }, /at most eight/],
    ['more signatures than keys', { ...url, threshold: '2' }, /more signatures than there are keys/],
    ['too many minutes', { ...url, 'check-minutes': '9999' }, /--check-minutes takes a whole number from 15 to 1440/],
    ['a version that is none', { ...url, 'min-version': '1.5' }, /--min-version takes a whole number/],
    ['a version that policies cannot hold', { ...url, 'pinned-version': '2147483648' }, /--pinned-version/],
    ['a switch that is not yes or no', { ...url, 'ignore-must-fix': 'false' }, /^--ignore-must-fix takes yes or no/],
    ['a check that does not exist', { ...url, preflight: 'Required' }, /^--preflight takes off, on or required\.$/],
    ['an empty check', { ...url, preflight: '' }, /^--preflight takes off, on or required\.$/],
    ['no days', { ...url, 'reason-days': '0' }, /^--reason-days takes a whole number from 1 to 90/],
    ['too many days', { ...url, 'reason-days': '91' }, /^--reason-days takes a whole number from 1 to 90/],
    ['half a day', { ...url, 'reason-days': '0.5' }, /^--reason-days takes a whole number from 1 to 90/],
    ['neither yes nor no', { ...url, 'personal-rules': 'maybe' }, /takes yes or no/],
  ])('%s', (_, given, problem) => {
    expect(validatePolicyOptions(given as Readonly<Record<string, unknown>>)).toMatch(problem);
  });

  test('and so is an id that no browser has', () => {
    expect(validateIds({ ...target, ids: { ...ids, chrome: 'countersign' } })).toMatch(/32 letters from a to p/);
    expect(validateIds({ ...target, ids: { ...ids, firefox: 'countersign' } })).toMatch(/--firefox-id/);
  });
});

describe('a policy that refuses the very rule set it carries is not written', () => {
  const carried = { id: 'ours', version: 4 };

  test.each([
    ['another id', { id: 'theirs' }, /--id says “theirs”, and the rule set’s own id is “ours”/],
    ['too high a version', { 'min-version': '5' }, /--min-version asks for 5 or later, and the rule set is version 4/],
    ['another pinned version', { 'pinned-version': '3' }, /--pinned-version asks for 3 alone/],
  ])('%s', (_, given, problem) => expect(validateInlineRuleSet(given, carried)).toMatch(problem));

  test.each([
    {},
    { id: 'ours', 'min-version': '4', 'pinned-version': '4' },
    { 'min-version': '1' },
    { 'min-version': '5', 'pinned-version': '4' },
  ])('but %j is', (given) => expect(validateInlineRuleSet(given, carried)).toBeNull());
});

test('the id for Firefox is the manifest’s', () => {
  expect(expectedManifest.browser_specific_settings!.firefox).toMatchObject({ gecko: { id: ids.firefox } });
});
