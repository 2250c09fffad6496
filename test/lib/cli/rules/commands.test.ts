import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeInline } from '../../../../lib/delivery/signing/gzip.ts';
import { countersign } from '../run.ts';
import { rules } from './run-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string): string => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};

const HEADER = `schemaVersion: 1
id: test
version: 1
published: 2026-11-23
language: en
department: { name: Test }
checklist: []
sources:
  ours: { title: Ours, licence: MIT, read: ours, lastChecked: 2026-11-22 }
`;
const RULES = `rules:
  - id: our/word
    kind: terms
    params: { terms: [{ find: utilise, use: use }] }
    severity: error
    why: Plain words are read faster.
    source: ours
    examples:
      bad: ["You [[utilise]] it", "They [[utilise]] it"]
      good: [Use it, We use it]
`;
const setOf = (name: string, text = RULES, header = HEADER): string => {
  write(`${name}/rule-set.yaml`, header);
  write(`${name}/rules/words.yaml`, text);
  return at(name);
};

beforeAll(() => void setOf('good'));

describe('init', () => {
  test.each([
    [['--full'], '.yaml'],
    [['--full', '--json'], '.json'],
  ])('writes the starter set in files that validate %j', async (format, extension) => {
    const into = at(`begun${extension}`);
    const begun = await rules('init', into, '--name', 'Department of Examples', ...format);
    expect([begun.code, begun.err]).toEqual([0, '']);
    const names = readdirSync(into, { recursive: true, encoding: 'utf8' });
    expect(names).toEqual(
      expect.arrayContaining([`rule-set${extension}`, join('rules', `hashtags${extension}`), 'rule-set.schema.json']),
    );
    expect(readFileSync(join(into, 'rules', `hashtags${extension}`), 'utf8').slice(0, 100)).toContain(
      '../rule-set.schema.json',
    );
    const { code, out } = await rules('validate', into);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Valid: \d+ rules, \d+ statements, \d+ terms, in \d+ files\.\n$/),
    ]);
  });

  test('leaves a folder alone that has something in it', async () => {
    const { code, out, err } = await rules('init', at('good'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('is not empty');
  });
});

describe('init, where something is there', () => {
  test('works in an empty folder, and prints commands that a shell accepts', async () => {
    write('new one/.git/HEAD', 'ref');
    write('new one/README.md', '# Ours');
    const { code, out } = await rules('init', at('new one'));
    expect([code, out]).toEqual([0, expect.stringContaining(`countersign rules validate "${at('new one')}"\n`)]);
    expect(readFileSync(at('new one/README.md'), 'utf8')).toBe('# Ours');
  });

  test.each([
    ['good/rule-set.yaml', /rule-set\.yaml cannot be opened/],
    ['good/rule-set.yaml/rules', /rule-set\.yaml\/rules cannot be opened/],
  ])('does not take the file %s for one that it wrote', async (name, said) => {
    const { code, out, err } = await rules('init', at(name));
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(said)]);
  });
});

describe('validate', () => {
  test('prints file, line, rule, field and remedy', async () => {
    const set = setOf('wrong', RULES.replace('error', 'fatal').replace('why: Plain words are read faster.', 'why: ""'));
    const { code, out } = await rules('validate', set);
    expect(code).toBe(1);
    expect(out)
      .toBe(`${join(set, 'rules', 'words.yaml')}:5:5: Rule “our/word”, “Severity”: write “error” or “warning” or “suggestion”.
        severity: fatal
        ^
${join(set, 'rules', 'words.yaml')}:6:5: Rule “our/word”, “Why”: write a sentence.
        why: ""
        ^

2 problems found.
`);
  });

  test('prints the same as JSON', async () => {
    const set = setOf('missing', RULES.replace('    source: ours\n', ''));
    const { code, out } = await rules('validate', '--json', set);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      problems: [
        {
          file: join(set, 'rules', 'words.yaml'),
          line: 2,
          column: 5,
          path: 'rules/0/source',
          message: 'Rule “our/word”, “Source”: it is missing; write a text.',
        },
      ],
      warnings: [],
      notes: [],
    });
    expect(JSON.parse((await rules('validate', '--json', at('good'))).out)).toEqual({
      ok: true,
      problems: [],
      warnings: [expect.stringMatching(/^A rule set takes the place of all starter rules\./)],
      notes: [],
    });
  });

  test.each([
    [
      'an example that fails',
      RULES.replace('Use it,', 'Utilise it,'),
      /words\.yaml:10:14: Rule “our\/word”: “Utilise it” is a good example, but “Utilise” is found in it\./,
    ],
    [
      'a field misspelt',
      RULES.replace('why:', 'wyh:'),
      /words\.yaml:6:5: Rule “our\/word”: take out “wyh” or correct the spelling/,
    ],
    [
      'a field of the whole misspelt, in its own file',
      `${RULES}glosary: []\n`,
      /words\.yaml:11:1: The rule set: take out “glosary” or correct the spelling/,
    ],
    [
      'a place in the sentence that nothing fills',
      RULES.replace('    why:', '    message: Write {word}.\n    why:'),
      /^[^\n]*words\.yaml:6:5: Rule “our\/word”: its sentence has \{word\}[^\n]*\n {8}message: [^\n]*\n {8}\^\n\n1 problem found/,
    ],
    [
      'a kind misspelt',
      RULES.replace('terms\n', 'trems\n'),
      /words\.yaml:3:5: Rule “our\/word”, “Kind”: this version knows no kind “trems”; write “terms”, if that is what you mean\./,
    ],
    [
      'a text that YAML reads otherwise',
      RULES.replace('why: Plain', 'why: Why: plain'),
      /words\.yaml:6:10: This cannot be read: put this text in quotation marks/,
    ],
    [
      'a field in two files',
      `version: 2\n${RULES}`,
      /words\.yaml:1:1: “Version”: it is in .*rule-set\.yaml as well; keep one of them\./,
    ],
  ])('tells of %s', async (name, text, said) => {
    const { code, out } = await rules('validate', setOf(name.replaceAll(' ', '-'), text));
    expect(code).toBe(1);
    expect(out).toMatch(said);
  });

  test('prints both places of two equal entries', async () => {
    const set = setOf('twice');
    write('twice/rules/more.yaml', RULES);
    const { code, out } = await rules('validate', set);
    expect(code).toBe(1);
    expect(out).toMatch(
      /words\.yaml:2:\d+: Rule “our\/word” is there twice: give one of them another id\. The other is in .*more\.yaml, line 2\./,
    );
  });

  test('asks for the whole folder when given one part', async () => {
    expect((await rules('validate', at('good/rules/words.yaml'))).out).toMatch(
      /problems found\. If this is one part of a rule set, give the whole folder\.\n$/,
    );
    expect(
      (await rules('validate', setOf('unpublished', RULES, HEADER.replace('published: 2026-11-23\n', '')))).out,
    ).toMatch(/1 problem found\.\n$/);
  });

  test('names a signed file by its own name', async () => {
    const file = write(
      'signed-badly.txt',
      JSON.stringify({
        payloadType: 'application/vnd.countersign.ruleset.v1+json',
        payload: Buffer.from('{"schemaVersion": 1').toString('base64'),
        signatures: [{ sig: Buffer.alloc(64).toString('base64') }],
      }),
    );
    expect((await rules('validate', file, at('good'))).out).toMatch(new RegExp(`^${file}:1:20: Not valid JSON`));
    const twice = write(
      'signed-twice.json',
      JSON.stringify({
        payloadType: 'application/vnd.countersign.ruleset.v1+json',
        payload: Buffer.from('{"schemaVersion": 1}').toString('base64'),
        signatures: [{ sig: Buffer.alloc(64).toString('base64') }],
      }),
    );
    expect((await rules('validate', twice, at('good'))).out).toContain(`it is in ${twice} as well`);
  });

  test('that it has expired, or asks for a newer extension, is a warning', async () => {
    const set = setOf(
      'expired',
      RULES,
      `${HEADER.replace('2026-11-23', '2020-01-01')}expires: 2020-02-01\nminExtension: "99.0"\n`,
    );
    const { code, out, err } = await rules('validate', set);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Valid: /)]);
    expect(err).toMatch(
      /^Expired on 2020-02-01\. Browsers .*\nNeeds extension version 99\.0, but this is version [\d.]+\./,
    );
    expect(JSON.parse((await rules('validate', set, '--json')).out)).toMatchObject({
      ok: true,
      warnings: [
        expect.stringContaining('Expired'),
        expect.stringContaining('99.0'),
        expect.stringContaining('starter rules'),
      ],
    });
    expect((await rules('bundle', set, '--out', at('expired.json'))).err).toContain('Expired on 2020-02-01');
  });

  test.each([
    [['validate', 'nowhere'], /Cannot read nowhere/],
    [['validate'], /Missing argument\. Usage: countersign rules validate/],
    [['valdate', 'x'], /Unknown command “rules valdate”/],
    [['diff', 'a'], /Missing argument/],
    [['diff', 'a', 'b', 'c'], /Unexpected argument “c”/],
    [['test', '--loud', 'x'], /Unknown option --loud/],
    [['init', ''], /^A file or folder name is empty/],
    [['keygen', '--out', ''], /^Option --out is empty/],
    [['verify', 'x', '--key', ''], /^Option --key is empty/],
    [['test', 'x', '--posts'], /Option --posts needs a value/],
    [['sign', 'x', '--key', 'a', '--key', 'b'], /Use --key only once/],
    [['diff', 'a', 'b', '--json', '--json'], /--json only once/],
  ])('%j cannot be done', async (args, said) => {
    const { code, out, err } = await rules(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });
});

describe('test', () => {
  test('tries the examples, and tells what would have been said of past posts', async () => {
    const posts = write('posts.txt', 'You can utilise it\nUtilise this\nHello\n');
    const { code, out } = await rules('test', at('good'), '--posts', posts);
    expect(code).toBe(0);
    expect(out).toBe(`1 rule passed all 4 examples.

2 of 3 past posts would get a hint, and 2 would get a “must fix” hint.

Must fix, by number of posts:
       2  our/word: “utilise”, “Utilise”
`);
  });

  test('ends with 1 when an example fails, and with 2 when the posts cannot be read', async () => {
    expect(await rules('test', setOf('failing', RULES.replace('Use it,', 'Utilise it,')))).toMatchObject({
      code: 1,
      out: expect.stringContaining('is a good example, but'),
    });
    expect(await rules('test', at('good'), '--posts', at('none.txt'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot read'),
    });
  });

  test.each<[string, Uint8Array]>([
    ['UTF-16', Buffer.from('\ufeffCafé\n', 'utf16le')],
    ['UTF-16 without its mark', Buffer.from('Cafe\n', 'utf16le')],
    ['Latin-1', Buffer.from('Café\n', 'latin1')],
  ])('reads no posts in %s', async (name, bytes) => {
    writeFileSync(at(`${name}.txt`), bytes);
    expect(await rules('test', at('good'), '--posts', at(`${name}.txt`))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('is not UTF-8 text'),
    });
  });

  test('says nothing of a must-fix where there is none', async () => {
    const set = setOf('mild', RULES.replace('severity: error', 'severity: warning'));
    expect((await rules('test', set, '--posts', write('mild.txt', 'Utilise it'))).out).toContain(
      '1 of 1 past post would get a hint.\n',
    );
  });

  test('tells other programs how many examples there are, when one fails too', async () => {
    const { code, out } = await rules('test', setOf('failing-json', RULES.replace('Use it,', 'Utilise it,')), '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { ok: false, examples: 4, skipped: [], problems: [expect.objectContaining({ path: 'rules/0/examples/good/0' })] },
    ]);
  });

  test('does not say that a rule was tried whose kind it does not know, and neither do those who hand it out', async () => {
    const set = setOf(
      'misspelt',
      `${RULES}${RULES.replace('rules:\n', '').replace('our/word', 'our/other').replace('kind: terms', 'kind: trems')}`,
    );
    const skips = expect.stringContaining('1 rule skipped, because this version does not know its kind: our/other\n');
    expect(await rules('test', set)).toEqual({ code: 0, out: '1 rule passed all 4 examples.\n', err: skips });
    expect(JSON.parse((await rules('test', set, '--json')).out)).toMatchObject({ examples: 4, skipped: ['our/other'] });
    expect(await rules('bundle', set, '--out', at('misspelt.json'))).toMatchObject({ code: 0, err: skips });
    expect(
      await rules('policy', '--out', at('misspelt-policy'), '--chrome-id', 'a'.repeat(32), '--inline', set),
    ).toMatchObject({ code: 0, err: skips });
  });
});

describe('diff', () => {
  test('says what changes, and ends with 1', async () => {
    const after = setOf(
      'after',
      RULES.replace('severity: error', 'severity: warning'),
      HEADER.replace('version: 1', 'version: 2'),
    );
    const { code, out, err } = await rules('diff', at('good'), after);
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(
      'Changes for officials from version 1 to version 2:\n\n1 change: 1 milder.\n\nMilder\n  - “Words and phrases” (our/word): is now Should fix, and was Must fix.\n',
    );
    expect((await rules('diff', at('good'), after, '--json')).out).toContain('"from":1,"to":2');
  });

  test('says it in Markdown that calls nobody, and asks for a higher version', async () => {
    const after = setOf('limits', RULES, `${HEADER}accounts: [{ handle: some_dept, limit: 4000 }]\n`);
    const { out } = await rules('diff', '--markdown', at('good'), after);
    expect(out).toContain('### Accounts\n\n- `@some_dept` may use 4,000 characters instead of 280.');
    expect(out).toContain('> **To do:** Raise “Version” above 1');
  });

  test.each([
    [
      'two lines change places',
      RULES.replace('    severity: error\n', '').replace(
        '    source: ours\n',
        '    source: ours\n    severity: error\n',
      ),
    ],
    ['what is so anyway is written', RULES.replace('severity: error', 'severity: error\n    enabled: true')],
  ])('asks for a higher version when %s: another text of one version alarms browsers', async (name, text) => {
    const { code, out } = await rules('diff', at('good'), setOf(name.replaceAll(' ', '-'), text), '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { from: 1, to: 1, changes: [], advice: expect.stringMatching(/^Raise “Version” above 1/) },
    ]);
  });

  test('asks for a higher version beside a signed file that is laid out otherwise, for its own bytes are what browsers know', async () => {
    const body = `${JSON.stringify(JSON.parse((await rules('bundle', at('good'))).out), null, 2)}\n`;
    const signed = write(
      'laid-out.json',
      JSON.stringify({
        payloadType: 'application/vnd.countersign.ruleset.v1+json',
        payload: Buffer.from(body).toString('base64'),
        signatures: [{ sig: Buffer.alloc(64).toString('base64') }],
      }),
    );
    expect(await rules('diff', signed, at('good'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Raise “Version” above 1/),
    });
    expect(await rules('diff', signed, signed)).toMatchObject({ code: 0, err: '' });
  });

  test('asks for nothing when only remarks and files are others', async () => {
    write('remarks/all.yaml', `# Ours.\n${HEADER}${RULES}`);
    expect(await rules('diff', at('good'), at('remarks'))).toMatchObject({ code: 0, err: '' });
  });

  test('ends with 0 when nothing changes', async () => {
    expect(await rules('diff', at('good'), at('good'))).toEqual({
      code: 0,
      out: 'No changes for officials.\n',
      err: '',
    });
  });
});

describe('bundle', () => {
  test('makes one file of many, which checks drafts', async () => {
    const bundled = at('bundle.json');
    expect((await rules('bundle', at('good'), '--out', bundled)).err).toMatch(/version 1, 1 rule, \d+ bytes/);
    expect(Object.keys(JSON.parse(readFileSync(bundled, 'utf8')) as object)).toEqual([
      'schemaVersion',
      'id',
      'version',
      'published',
      'language',
      'department',
      'sources',
      'rules',
      'checklist',
    ]);
    expect((await countersign(['check', '--rules', bundled, 'You utilise it'])).code).toBe(1);
    expect((await countersign(['check', '--rules', at('good'), 'You utilise it'])).code).toBe(1);
  });

  test('refuses a rule set that fails its own examples', async () => {
    expect(await rules('bundle', setOf('unfit', RULES.replace('Use it,', 'Utilise it,')))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('is a good example, but'),
    });
  });
});

describe('for other programs', () => {
  test('bundle, sign and policy say what they made', async () => {
    const made = async (...args: readonly string[]): Promise<unknown> =>
      JSON.parse((await rules(...args, '--json')).out);
    const { publicKey } = JSON.parse((await rules('keygen', '--out', at('json.key'), '--json')).out) as {
      publicKey: string;
    };
    expect(await made('bundle', at('good'), '--out', at('json.json'))).toEqual({
      file: at('json.json'),
      id: 'test',
      version: 1,
      rules: 1,
      bytes: statSync(at('json.json')).size - 1,
    });
    expect(await made('sign', at('good'), '--key', at('json.key'), '--out', at('json-signed.json'))).toEqual({
      file: at('json-signed.json'),
      id: 'test',
      version: 1,
      signatures: 1,
      key: publicKey,
    });
    const { files } = (await made(
      'policy',
      '--inline',
      at('good'),
      '--chrome-id',
      'a'.repeat(32),
      '--out',
      at('json-policy'),
    )) as { files: readonly string[] };
    expect(files.filter((file) => statSync(file).size === 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
    expect(await rules('bundle', at('good'), '--json')).toEqual({
      code: 2,
      out: '',
      err: 'Missing option --out FILE, which --json needs.\n',
    });
  });

  test('a folder that cannot be made is told as one', async () => {
    expect(await rules('bundle', at('good'), '--out', at('good/rule-set.yaml/out.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^The folder .*rule-set\.yaml cannot be made/),
    });
  });

  test('policy leaves no file behind for an id that is another now, and takes nothing else away', async () => {
    const policy = (id: string) =>
      rules('policy', '--inline', at('good'), '--chrome-id', id.repeat(32), '--out', at('ids'));
    await policy('a');
    write('ids/macos/com.example.plist', 'theirs');
    await policy('b');
    expect(readdirSync(at('ids/macos')).sort()).toEqual([
      'com.example.plist',
      `com.google.Chrome.extensions.${'b'.repeat(32)}.plist`,
      `com.microsoft.Edge.extensions.${'b'.repeat(32)}.plist`,
      'countersign-chrome.mobileconfig',
      'countersign-edge.mobileconfig',
      'countersign-firefox.mobileconfig',
      'org.mozilla.firefox.plist',
    ]);
  });
});

describe('keygen, sign, verify and policy', () => {
  const pair = async (name: string) => ({
    file: at(name),
    key: (JSON.parse((await rules('keygen', '--out', at(name), '--json')).out) as { publicKey: string }).publicKey,
  });

  test('make keys, sign with one and with two, verify, and put the whole into a policy', async () => {
    const [one, two] = [await pair('one.key'), await pair('two.key')];
    expect(statSync(one.file).mode & 0o077).toBe(0);
    const [signed, both] = [at('signed.json'), at('both.json')];
    expect(await rules('sign', at('good'), '--key', one.file, '--out', signed)).toMatchObject({
      code: 0,
      err: expect.stringMatching(/version 1, 1 signature/),
    });
    expect(await rules('verify', signed, '--key', one.key)).toMatchObject({
      code: 0,
      out: `Valid: “test”, version 1 of 2026-11-23, 1 rule.\nSigned by ${one.key}.\n`,
    });
    expect(await rules('verify', signed, '--key', two.key)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Signed by 0 of these keys, but 1 is needed'),
    });
    expect(
      await rules('verify', signed, '--key', one.key, '--key', two.key, '--threshold', '2', '--json'),
    ).toMatchObject({ code: 1, out: expect.stringContaining('"ok":false') });

    vi.stubEnv('COUNTERSIGN_KEY', readFileSync(two.file, 'utf8'));
    const added = await rules('sign', signed, '--out', both);
    vi.unstubAllEnvs();
    expect([added.code, added.err]).toEqual([0, expect.stringMatching(/version 1, 2 signatures/)]);
    expect((await rules('verify', both, '--key', one.key, '--key', two.key, '--threshold', '2')).code).toBe(0);

    expect((await countersign(['check', '--rules', signed, 'You utilise it'])).code).toBe(1);
    expect(await rules('diff', both, at('good'))).toMatchObject({ code: 0, out: 'No changes for officials.\n' });

    expect(
      await rules(
        'policy',
        '--out',
        at('policy'),
        '--chrome-id',
        'a'.repeat(32),
        '--inline',
        at('good'),
        '--key',
        one.key,
      ),
    ).toMatchObject({ code: 1, err: expect.stringContaining('sign it first') });
    const made = await rules(
      'policy',
      '--out',
      at('policy'),
      '--chrome-id',
      'a'.repeat(32),
      '--inline',
      both,
      '--key',
      one.key,
      '--key',
      two.key,
      '--threshold',
      '2',
      '--department',
      'Test',
      '--turn-off-rules',
      'no',
      '--ignore-must-fix',
      'no',
      '--preflight',
      'required',
      '--reason-days',
      '30',
    );
    expect([made.code, made.err]).toEqual([0, '']);
    const { policies } = JSON.parse(readFileSync(at('policy/firefox/policies.json'), 'utf8')) as {
      policies: Readonly<Record<string, { Extensions: Readonly<Record<string, { ruleSetInline: string }>> }>>;
    };
    expect(policies['3rdparty']!.Extensions['countersign@countersign.invalid']).toMatchObject({
      allowTurnOffRules: false,
      allowIgnoreMustFix: false,
      preflight: 'required',
      reasonDays: 30,
    });
    expect(await decodeInline(policies['3rdparty']!.Extensions['countersign@countersign.invalid']!.ruleSetInline)).toBe(
      readFileSync(both, 'utf8').trim(),
    );
  });

  test('a rule set that browsers would refuse is signed with a warning, and does not hold', async () => {
    const { file, key } = await pair('late.key');
    for (const [name, more, said] of [
      ['late', 'expires: 2020-02-01\n', /Expired on 2020-02-01/],
      ['new', 'minExtension: "99.0"\n', /Needs extension version 99\.0/],
    ] as const) {
      const signed = at(`${name}-signed.json`);
      expect(
        await rules(
          'sign',
          setOf(name, RULES, `${HEADER.replace('2026-11-23', '2020-01-01')}${more}`),
          '--key',
          file,
          '--out',
          signed,
        ),
      ).toMatchObject({ code: 0, err: expect.stringMatching(said) });
      expect(await rules('verify', signed, '--key', key)).toMatchObject({ code: 1, out: expect.stringMatching(said) });
    }
  });

  test('what would be too large for browsers once it is signed is not signed', async () => {
    const termOf = (letters: number, number: number) => ({
      id: `t${number}`,
      term: 'T',
      definition: 'd',
      era: 'now',
      source: 'ours',
      synonyms: Array.from({ length: 20 }, () => 's'.repeat(letters)),
    });
    await rules('bundle', at('good'), '--out', at('large.json'));
    const document: { glossary: object[] } = {
      ...(JSON.parse(readFileSync(at('large.json'), 'utf8')) as object),
      glossary: [],
    };
    const [most, each] = [1.5 * 1024 * 1024, JSON.stringify(termOf(80, 100)).length + 1];
    document.glossary = Array.from(
      { length: Math.floor((most - JSON.stringify(document).length) / each) - 1 },
      (_, at) => termOf(80, at),
    );
    // As large as a rule set may be, but for a few bytes.
    while (most - JSON.stringify(document).length > 180) {
      const left = most - JSON.stringify(document).length - (each - 20 * 80);
      document.glossary.push(termOf(Math.min(80, Math.max(1, Math.floor(left / 20))), document.glossary.length));
    }
    write('large.json', JSON.stringify(document));
    expect((await rules('validate', at('large.json'))).code).toBe(0);
    await rules('keygen', '--out', at('large.key'));
    const { code, out, err } = await rules('sign', at('large.json'), '--key', at('large.key'));
    expect([code, out.length, err]).toEqual([2, 0, expect.stringMatching(/over the 2MB limit/)]);
  });

  test('prints no private key', async () => {
    const { file } = await pair('secret.key');
    const secret = readFileSync(file, 'utf8').trim();
    for (const args of [
      ['verify', at('good/rule-set.yaml'), '--key', secret],
      ['sign', at('good'), '--key', secret],
    ]) {
      const { code, out, err } = await rules(...args);
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(/private key/)]);
      expect(err).not.toContain(secret.slice(16));
    }
  });

  test('a key that is there is kept, and no rule set that fails its examples is signed', async () => {
    const { file } = await pair('kept.key');
    expect(await rules('keygen', '--out', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('already exists'),
    });
    expect(
      await rules('sign', setOf('unsigned', RULES.replace('Use it,', 'Utilise it,')), '--key', file),
    ).toMatchObject({ code: 1, out: '' });
    expect(await rules('sign', at('good'))).toMatchObject({ code: 2, err: expect.stringContaining('COUNTERSIGN_KEY') });
    expect(await rules('sign', at('good'), '--key', at('good/rule-set.yaml'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no private key'),
    });
    expect(
      await rules('verify', at('good/rule-set.yaml'), '--key', 'ed25519:lR6iJrKPwxco5tmEWVaS1zmMmCd-EhRX-vxP257LtUk'),
    ).toMatchObject({ code: 1, out: expect.stringContaining('is not signed') });
    expect(await rules('verify', at('good/rule-set.yaml'), '--key', `ed25519:${'A'.repeat(43)}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not a valid key'),
    });
    expect(await rules('policy', '--inline', at('good'))).toMatchObject({
      code: 2,
      err: 'Missing option --out FOLDER, the folder for the files.\n',
    });
  });
});

test('the command itself passes on what was asked, and how it ended', async () => {
  expect(await countersign(['rules', 'validate', at('good')])).toEqual({
    code: 0,
    out: 'Valid: 1 rule, 0 statements, 0 terms, in 2 files.\n',
    err: expect.stringMatching(
      /^A rule set takes the place of all starter rules\. This one is without \d+ starter rules for security and privacy \(sec\/\S+, .+…\)\./,
    ),
  });
  expect((await countersign(['rules', 'diff', at('good'), 'nowhere'])).code).toBe(2);
});

test('standard input will do for a file, in YAML and in JSON', async () => {
  const [yaml, json] = [await countersign(['rules', 'bundle', '-'], HEADER + RULES), await rules('bundle', at('good'))];
  expect(yaml).toEqual({ code: 0, out: json.out, err: '' });
  expect((await countersign(['rules', 'validate', '-', '--json'], json.out.replace('"error"', '"fatal"'))).out).toMatch(
    /"file":"-","line":1,"column":\d+,"path":"rules\/0\/severity"/,
  );
  expect((await countersign(['rules', 'test', at('good'), '--posts', '-'], 'Utilise it\n')).out).toContain(
    'of 1 past post',
  );
});

test('ends an unexpected error with 3 and a sentence', async () => {
  vi.stubEnv(
    'NODE_OPTIONS',
    '--import=data:text/javascript,String.prototype.padStart=()=>{throw%20new%20Error(`odd`)}',
  );
  const outcome = await countersign(['rules', 'test', at('good'), '--posts', write('odd.txt', 'Utilise it')]);
  vi.unstubAllEnvs();
  expect([outcome.code, outcome.err]).toEqual([3, 'Countersign failed: odd. Report this, with the command you ran.\n']);
});

test('countersign rules, and each with --help, says what there is', async () => {
  const { code, out } = await rules();
  expect(await rules('help')).toEqual({ code, out, err: '' });
  expect((await rules('help', 'sign')).out).toBe((await rules('sign', '--help')).out);
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}countersign rules (\w+)/gm)].map(([, name]) => name!);
  expect(names).toEqual([
    'init',
    'validate',
    'test',
    'explain',
    'diff',
    'bundle',
    'keygen',
    'sign',
    'verify',
    'policy',
  ]);
  for (const name of names)
    expect((await rules(name, '--help')).out).toMatch(new RegExp(`^countersign rules ${name} `));
});
