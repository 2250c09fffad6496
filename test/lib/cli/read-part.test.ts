import { describe, expect, test, vi } from 'vitest';
import { parsePart } from '../../../lib/cli/files/read-part.ts';
import type { Path } from '../../../lib/rule-set/problem.ts';

const YAML = `# our rules
version: 1
rules:
  - id: a/b
    params: { max: 2 }

  - id: c/d
    examples:
      bad:
        - text: One
        - Two
same: &list [x, y]
again: *list
`;
const JSON_TEXT = `{\n\t"version": 1,\n\t"rules": [\n\t\t{ "id": "a/b", "params": { "max": 2 } },\n\t\t{ "id": "c/d", "examples": { "bad": [{ "text": "One" }, "Two"] } }\n\t]\n}`;

const place = (name: string, text: string, path: Path): string => {
  const read = parsePart(name, text);
  if (!read.ok) throw new Error(read.problems[0]?.sentence);
  const { line, column } = read.positionOf(path);
  return `${line}:${column}`;
};

describe('everything has its line and column', () => {
  test.each<[Path, string, string]>([
    [['version'], '2:1', '2:2'],
    [['rules', 0, 'id'], '4:5', '4:5'],
    [['rules', 0, 'params', 'max'], '5:15', '4:30'],
    [['rules', 1], '7:5', '5:3'],
    [['rules', 1, 'examples', 'bad', 1], '11:11', '5:59'],
    [['rules', 1, 'why'], '7:5', '5:3'],
    [['rules', 7], '3:1', '3:2'],
    [['nothing', 'there'], '2:1', '1:1'],
    [[], '2:1', '1:1'],
  ])('%j', (path, yaml, json) => {
    expect(place('a.yaml', YAML, path)).toBe(yaml);
    expect(place('a.json', JSON_TEXT, path)).toBe(json);
  });

  test('finds the value of an alias where it is written', () => {
    expect(place('a.yaml', YAML, ['again', 1])).toBe('12:17');
  });
});

test('JSON and YAML give the same document, whichever it is', () => {
  const yaml = parsePart('a.yml', 'version: 1\nname: no\nday: 2026-11-23\n');
  expect(yaml.ok && yaml.part.document).toEqual({ version: 1, name: 'no', day: '2026-11-23' });
  const json = parsePart('a.JSON', '{"version": 1, "name": "no", "day": "2026-11-23"}');
  expect(json.ok && json.part.document).toEqual(yaml.ok && yaml.part.document);
});

test.each<[string, string, string, RegExp]>([
  ['nothing in JSON', 'a.json', ' \n', /^1:1 This file is empty/],
  ['nothing', 'a.yaml', ' \n', /^1:1 This file is empty/],
  ['a comma too many', 'a.json', '{\n  "a": 1,\n}', /^3:1 Not valid JSON. Check for a missing or extra comma/],
  ['a comma too many in a list', 'a.json', '{\n  "a": [\n    1,\n  ]\n}', /^4:3 Not valid JSON/],
  ['single quotation marks in JSON', 'a.json', '{\n  "a": \'b\'\n}', /^2:8 Not valid JSON/],
  ['a comment in JSON', 'a.json', '# no\n{}', /^1:1 Not valid JSON/],
  [
    'a field twice in JSON',
    'a.json',
    '{\n  "a": 1,\n  "a": 2\n}',
    /^3:3 This cannot be read: this field is there twice/,
  ],
  ['a field twice', 'a.yaml', 'a: 1\na: 2\n', /^2:1 .*twice. Delete one/],
  ['a tab', 'a.yaml', 'rules:\n\t- id: a\n', /^2:1 .*not with a tab/],
  ['a colon in a text', 'a.yaml', 'rules:\n  - why: Stop: read this\n', /^2:10 .*because there is a colon in it/],
  ['a sign that a text may not begin with', 'a.yaml', 'why: @you do\n', /^1:6 .*because of the sign it begins with/],
  ['a quotation mark forgotten', 'a.yaml', 'why: "x\nid: a\n', /quotation mark, a bracket or a hyphen that is missing/],
  ['an indent that fits nothing', 'a.yaml', 'rules:\n  - id: a\n   why: b\n', /^3:/],
  [
    'an indent one too many',
    'a.yaml',
    'rules:\n  - id: a/b\n     kind: terms\n    why: c\n',
    /^2:9 .*line the next line up with the lines around it/,
  ],
  ['an indent one short', 'a.yaml', 'rules:\n  - id: a\n   why: b\n', /^3:1 .*or for the indent/],
  [
    'a mark that a text begins with',
    'a.yaml',
    '- [[word]] at the start\n',
    /^1:12 .*put the whole text in quotation marks/,
  ],
  [
    'a hashtag in a text',
    'a.yaml',
    'good:\n  - One\n  - Item #1 of the plan\n',
    /^3:10 .*in quotation marks, because text after # is a comment: “#1 of the plan”/,
  ],
  ['a hashtag alone', 'a.yaml', 'hashtags:\n  - #WarmHomes\n', /^2:5 .*is a comment: “#WarmHomes”/],
  ['a hashtag within brackets', 'a.yaml', 'good: [One, Item #1, Two]\n', /^1:18 .*is a comment: “#1, Two\]”/],
  [
    'a hashtag right after a bracket',
    'a.yaml',
    'hashtags: [#WarmHomes]\n',
    /^1:12 .*because of the sign it begins with/,
  ],
  ['a text that begins like an alias', 'a.yaml', 'a:\n  - *nope\n', /^2:5 .*nothing is named “&nope” before this/],
  ['a list within itself', 'a.yaml', 'a: &a [b,\n  *a]\n', /^2:3 .*“\*a” stands within what it stands for/],
  [
    'a text in typographic quotation marks',
    'a.yaml',
    'terms:\n  - { find: “utilise”, use: use }\n',
    /^2:13 .*write “utilise” in straight quotation marks/,
  ],
  ['a text in single ones', 'a.yaml', 'find: ‘utilise’\n', /^1:7 .*write “utilise” in straight/],
  ['a field in them', 'a.yaml', '“find”: utilise\n', /^1:1 .*write “find” in straight/],
  ['a tag', 'a.yaml', 'a: 1\nwhy: !important Do\n', /^2:6 .*because of the “!” it begins with/],
  ['two documents', 'a.yaml', 'a: 1\n---\nb: 2\n', /delete the line “---”/],
  [
    'a thousand laughs',
    'a.yaml',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    /use fewer aliases/,
  ],
])('%s is told with its place', (_, name, text, sentence) => {
  const read = parsePart(name, text);
  expect(read.ok ? [] : read.problems.map(({ line, column, sentence: said }) => `${line}:${column} ${said}`)).toEqual([
    expect.stringMatching(sentence),
  ]);
});

test('remarks, and number signs that begin none, are no fault', () => {
  const read = parsePart(
    'a.yaml',
    'a: b # ours\nc: d#1\ne: "f" #g\nh: i ## j\nk: | # l\n  m #n\no: #\np: 4 #raise me\nq: true #yes\n',
  );
  expect(read.ok && read.part.document).toEqual({
    a: 'b',
    c: 'd#1',
    e: 'f',
    h: 'i',
    k: 'm #n\n',
    o: null,
    p: 4,
    q: true,
  });
});

test('typographic quotation marks within a text, or within straight ones, are no fault', () => {
  const read = parsePart('a.yaml', `a: “One” and “two”\nb: "“One”"\nc: '‘One’'\nd: ’tis “one”\ne: ’\nf: >-\n  “One”\n`);
  expect(read.ok && read.part.document).toEqual({
    a: '“One” and “two”',
    b: '“One”',
    c: '‘One’',
    d: '’tis “one”',
    e: '’',
    f: '“One”',
  });
  expect(parsePart('a.json', '{"a": "“One”"}').ok).toBe(true);
});

test('an odd name is taken as a text, without a word on the screen', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const read = parsePart('a.yaml', '? [a, b]\n: c\n');
  expect([read.ok && read.part.document, warned.mock.calls.length]).toEqual([{ '[ a, b ]': 'c' }, 0]);
  warned.mockRestore();
});
