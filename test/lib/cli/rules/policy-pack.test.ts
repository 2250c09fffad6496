import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPolicyFile } from '../../../../lib/cli/rules/policy/check-file.ts';
import { textOfBytes } from '../../../../lib/cli/files/text-of-bytes.ts';
import { settingsInFile } from '../../../../lib/cli/rules/policy/reading/read-policy-file.ts';
import { EXAMPLES } from '../../../../lib/cli/rules/policy/documents/examples.ts';
import { POLICY_SETTINGS } from '../../../../lib/delivery/policy/settings.ts';
import { detailsForIt } from '../../../../lib/delivery/page/details.ts';
import { effectiveSettings, parsePolicy } from '../../../../lib/delivery/policy/parse.ts';
import { expectedManifest } from '../../../expected-manifest.ts';
import { optionsStates } from '../../../gallery/options-samples.ts';
import { rules } from './run-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-pack-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const KEY = 'ed25519:lR6iJrKPwxco5tmEWVaS1zmMmCd-EhRX-vxP257LtUk';
const SOURCE = ['--url', 'https://rules.rivers.example/set.json', '--id', 'rivers', '--key', KEY];
const INSTALL = [
  '--extension-update-url',
  'https://it.rivers.example/cs/updates.xml',
  '--xpi-url',
  'https://it.rivers.example/cs/countersign-1.0.0.xpi',
];
const pack = (out: string, ...more: readonly string[]) =>
  rules('policy', '--out', at(out), '--chrome-id', ID, ...SOURCE, ...more);
const filesIn = (out: string): readonly string[] =>
  readdirSync(at(out), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(at(`${out}/${name}`)).isFile())
    .toSorted();

describe('an IT pack', async () => {
  const { code, err } = await pack(
    'full',
    ...INSTALL,
    '--pin',
    '--minimum-extension',
    '1.0.0',
    '--set',
    'checkMinutes=240',
  );

  test('is made by one command, and made again over itself', async () => {
    expect([code, err]).toEqual([0, '']);
    const before = filesIn('full').map((name) => read(`full/${name}`));
    expect(
      (await pack('full', ...INSTALL, '--pin', '--minimum-extension', '1.0.0', '--set', 'checkMinutes=240')).code,
    ).toBe(0);
    expect(filesIn('full').map((name) => read(`full/${name}`))).toEqual(before);
  });

  test('installs the extension in each browser, on its own sites alone', () => {
    const chrome = JSON.parse(read('full/linux/etc/opt/chrome/policies/managed/countersign-install.json')) as object;
    const [script] = expectedManifest['content_scripts']!.chrome as readonly { matches: readonly string[] }[];
    const values = {
      installation_mode: 'force_installed',
      update_url: 'https://it.rivers.example/cs/updates.xml',
      override_update_url: true,
      minimum_version_required: '1.0.0',
      runtime_blocked_hosts: ['*://*'],
      runtime_allowed_hosts: script!.matches.map((match) => match.replace(/\/\*$/, '')),
    };
    expect(chrome).toEqual({ ExtensionSettings: { [ID]: { ...values, toolbar_pin: 'force_pinned' } } });
    expect(JSON.parse(read('full/linux/etc/opt/edge/policies/managed/countersign-install.json'))).toEqual({
      ExtensionSettings: { [ID]: { ...values, toolbar_state: 'force_shown' } },
    });
    const { policies } = JSON.parse(read('full/firefox/policies.json')) as { policies: Record<string, object> };
    expect(policies['ExtensionSettings']).toEqual({
      'countersign@countersign.invalid': {
        installation_mode: 'force_installed',
        install_url: 'https://it.rivers.example/cs/countersign-1.0.0.xpi',
        private_browsing: false,
        default_area: 'navbar',
      },
    });
  });

  test('has update manifests for the versions that the manifest asks for', () => {
    const xml = read('full/updates/updates.xml');
    expect(xml).toContain(`<app appid="${ID}">`);
    expect(xml).toContain('codebase="https://it.rivers.example/cs/countersign.crx" version="0.1.0"');
    expect(xml).toContain(`prodversionmin="${String(expectedManifest['minimum_chrome_version']!.chrome)}"`);
    const { addons } = JSON.parse(read('full/updates/updates.json')) as {
      addons: Record<string, { updates: readonly object[] }>;
    };
    const { gecko } = expectedManifest['browser_specific_settings']!.firefox as {
      gecko: { strict_min_version: string };
    };
    expect(addons['countersign@countersign.invalid']!.updates).toEqual([
      {
        version: '0.1.0',
        update_link: 'https://it.rivers.example/cs/countersign-1.0.0.xpi',
        browser_specific_settings: { gecko: { strict_min_version: gecko.strict_min_version } },
      },
    ]);
  });

  test('has a checksum of every other file', () => {
    const sums = read('full/SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name).toSorted()).toEqual(filesIn('full').filter((name) => name !== 'SHA256SUMS'));
    for (const [sum, name] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(at(`full/${name}`)))
          .digest('hex'),
      ).toBe(sum);
  });

  test('the same settings can be read back from every form', () => {
    const expected = {
      ruleSetUrl: 'https://rules.rivers.example/set.json',
      ruleSetId: 'rivers',
      ruleSetKeys: [KEY],
      checkMinutes: 240,
    };
    const forms = filesIn('full').filter((name) =>
      /countersign\.json$|policies\.json$|\.reg$|\.plist$|\.mobileconfig$/.test(name),
    );
    expect(forms).toHaveLength(13);
    for (const name of forms) {
      const text = textOfBytes(readFileSync(at(`full/${name}`)))!;
      const found = settingsInFile(text)!.flatMap((part) => part.found);
      expect([name, found.length > 0 || name.includes('install')]).toEqual([name, true]);
      for (const one of found) expect([name, one]).toEqual([name, expected]);
    }
  });

  test('its documents name every setting and permission, and what we have not tried', () => {
    for (const { name } of POLICY_SETTINGS) expect(read('full/settings.md')).toContain(`| \`${name}\` |`);
    for (const permission of expectedManifest['permissions']!.chrome as readonly string[])
      expect(read('full/permissions.md')).toContain(`| ${permission} |`);
    expect(read('full/test-sheet.md')).toContain('Nothing on Windows');
    expect(read('full/test-sheet.html')).toContain('<td>no</td>');
    expect(read('full/data-flow.md')).toContain('https://rules.rivers.example/set.json');
  });
});

test('only some browsers, or only what installs the extension', async () => {
  await pack('firefox', '--only', 'firefox');
  expect(filesIn('firefox').filter((name) => /chrome|edge|admx|linux/i.test(name))).toEqual([]);
  const alone = await rules('policy', '--out', at('install'), '--chrome-id', ID, '--install-only', ...INSTALL);
  expect(alone.code).toBe(0);
  expect(filesIn('install').filter((name) => /countersign\.(?:json|reg|ps1)$|plist$|admx/.test(name))).toEqual([]);
  expect(filesIn('install')).toContain('windows/countersign-install.ps1');
});

test.each([
  [['--only', 'safari'], /--only takes chrome, edge or firefox, with commas between; not “safari”/],
  [['--xpi-url', 'http://a.example/a.xpi'], /--xpi-url takes a whole address that begins with https/],
  [['--minimum-extension', 'new'], /--minimum-extension takes a version/],
  [['--set', 'checkMinute=30'], /--set knows no setting “checkMinute”\. Did you mean “checkMinutes”\?/],
  [['--set', 'checkMinutes'], /--set takes NAME=VALUE/],
  [['--set', 'checkMinutes=9'], /--check-minutes takes a whole number from 15 to 1440/],
  [['--set', 'ruleSetInline=x'], /Give the rule set with --inline/],
  [['--install-only'], /--install-only needs/],
])('%j is refused with what to do', async (options, problem) => {
  const { code, err } = await pack('never', ...options);
  expect([code, err]).toEqual([2, expect.stringMatching(problem)]);
});

test('examples in the documents are values that the extension takes', () => {
  const { ruleSetInline: _, ...examples } = EXAMPLES;
  expect(parsePolicy(examples)).toMatchObject({ wrong: [] });
});

describe('checking what an engineer wrote', () => {
  const problemsOf = (settings: object): readonly string[] =>
    checkPolicyFile(JSON.stringify({ '3rdparty': { extensions: { [ID]: settings } } }))!.problems;

  test.each<[object, string]>([
    [
      { checkMinutes: 'sixty' },
      '“checkMinutes” is a text (“sixty”). Write a whole number from 15 to 1440, without quotation marks. Chrome and Edge would ignore it.',
    ],
    [
      { allowPersonalRules: 'no' },
      '“allowPersonalRules” is a text (“no”). Write true or false, without quotation marks. Chrome and Edge would ignore it.',
    ],
    [
      { checkMinutes: 9 },
      '“checkMinutes” is 9. Write a whole number from 15 to 1440, without quotation marks. Countersign would not use it.',
    ],
    [
      { checkMinutes: 60.5 },
      '“checkMinutes” is 60.5. Write a whole number from 15 to 1440, without quotation marks. Chrome and Edge would ignore it.',
    ],
    [
      { preflight: 'Required' },
      '“preflight” is a text (“Required”). Write "off", "on" or "required". Countersign would not use it.',
    ],
    [
      { offSites: 'https://x.com' },
      '“offSites” is a text (“https://x.com”). Write a list of https://x.com, https://twitter.com or https://pro.x.com. Chrome and Edge would ignore it.',
    ],
    [
      { supportUrl: 'http://a.example' },
      '“supportUrl” is a text (“http://a.example”). Write a whole address that begins with https://. Countersign would not use it.',
    ],
    [{ rulesetUrl: 'x', reasonDays: 3 }, '“rulesetUrl” is no setting. Did you mean “ruleSetUrl”? It would be ignored.'],
    [{ departmentName: null }, '“departmentName” is null. Write a text. Chrome and Edge would ignore it.'],
    [
      { ruleSetUrl: 'https://a.example/a', ruleSetId: 'a' },
      '“ruleSetUrl” needs “ruleSetKeys”: without a key the rules are refused.',
    ],
    [{ ruleSetKeys: [KEY], ruleSetThreshold: 2 }, '“ruleSetThreshold” asks for 2 signatures and there are 1 key.'],
  ])('%j', (settings, sentence) => expect(problemsOf(settings)).toContain(sentence));

  test('the registry writes switches as 0 and 1, Google’s console each value in an object', () => {
    const reg = `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy]\r\n"allowPersonalRules"=dword:00000000\r\n"checkMinutes"="60"\r\n"reasonDays"=dword:0000005b\r\n`;
    expect(checkPolicyFile(reg)).toEqual({
      places: 1,
      problems: [
        '“reasonDays” is 91. Write a whole number from 1 to 90, without quotation marks. Countersign would not use it.',
      ],
    });
    expect(checkPolicyFile('{"allowPersonalRules":{"Value":"no"},"checkMinutes":{"Value":60}}')!.problems).toHaveLength(
      1,
    );
  });

  test('a file of other programs, and one that is no policy file, are told apart', () => {
    expect(checkPolicyFile('{"policies":{"DisableTelemetry":true}}')).toEqual({ places: 0, problems: [] });
    for (const text of ['', '{', 'hello', '<plist><dict><key>a</key></dict>']) expect(checkPolicyFile(text)).toBeNull();
  });

  test('the command names the file, and ends with 1 only where something is wrong', async () => {
    writeFileSync(at('wrong.json'), JSON.stringify({ '3rdparty': { extensions: { [ID]: { reasonDays: '7' } } } }));
    writeFileSync(at('right.json'), JSON.stringify({ '3rdparty': { extensions: { [ID]: { reasonDays: 7 } } } }));
    const wrong = await rules('policy', '--check', at('wrong.json'), at('right.json'));
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringMatching(/wrong\.json: “reasonDays” is a text/)]);
    expect(wrong.out).not.toContain('right.json');
    expect((await rules('policy', '--check', at('right.json'))).code).toBe(0);
    expect((await rules('policy', '--check', at('missing.json'))).code).toBe(2);
  });
});

describe('comparing a computer with a pack', () => {
  const facts = { version: '0.1.0', extensionId: ID, browser: 'Chromium', language: 'en', time: '2026-11-23T09:05' };
  const details = (settings: Readonly<Record<string, unknown>>): string => {
    const answer = parsePolicy(settings);
    if (answer.state !== 'present') throw new Error('no policy');
    const { rules: state } = Object.values(optionsStates)[0]!;
    return detailsForIt(facts, { ...state, settings: effectiveSettings(answer.policy), faults: [] });
  };
  const SETTINGS = {
    ruleSetUrl: 'https://rules.rivers.example/set.json',
    ruleSetId: 'rivers',
    ruleSetKeys: [KEY],
    checkMinutes: 240,
  };
  const compare = async (settings: Readonly<Record<string, unknown>>) => {
    await pack('compared', '--set', 'checkMinutes=240');
    writeFileSync(at('details.txt'), details(settings));
    return rules('policy', '--compare', at('details.txt'), '--out', at('compared'));
  };

  test('no difference', async () =>
    expect(await compare(SETTINGS)).toMatchObject({ code: 0, out: 'No difference in 4 settings.\n' }));

  test('a setting that the browser dropped, one from elsewhere, and another value', async () => {
    const { checkMinutes: _, ...rest } = SETTINGS;
    expect((await compare(rest)).out).toBe(
      'checkMinutes: expected 240, found 60 (usual value): not applied on this machine.\n',
    );
    expect((await compare({ ...SETTINGS, reasonDays: 7 })).out).toBe(
      'reasonDays: not in these files, found 7: this machine has a setting from elsewhere.\n',
    );
    expect(await compare({ ...SETTINGS, checkMinutes: 30 })).toMatchObject({
      code: 1,
      out: 'checkMinutes: expected 240, found 30: this machine has another policy.\n',
    });
  });

  test('a text that is something else is refused', async () => {
    await pack('compared');
    writeFileSync(at('details.txt'), 'hello');
    expect(await rules('policy', '--compare', at('details.txt'), '--out', at('compared'))).toMatchObject({ code: 2 });
  });
});
