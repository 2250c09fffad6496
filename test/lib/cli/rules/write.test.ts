import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { parsePart } from '../../../../lib/cli/files/read-part.ts';
import { closestMatch } from '../../../../lib/text/closest-match.ts';
import { starterFiles } from '../../../../lib/cli/rules/starter-files.ts';
import { writeJson } from '../../../../lib/cli/rules/write-json.ts';
import { writeYaml } from '../../../../lib/cli/rules/write-yaml.ts';
import { mergeParts } from '../../../../lib/rule-set/merge-parts.ts';
import { validateDocument } from '../../../../lib/rule-set/parse.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';

const documents = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,9}$/),
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
);

test('what is written is read back, in JSON and in YAML', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(JSON.parse(writeJson(document))).toEqual(document);
      expect(parse(writeYaml(document))).toEqual(document);
    }),
  );
});

test('a text in typographic quotation marks is written so that it is read as it is', () => {
  const read = parsePart('a.yaml', writeYaml({ department: { name: '“Tea”' }, rules: [{ good: ['‘One’', 'Two'] }] }));
  expect(read.ok && read.part.document).toEqual({ department: { name: '“Tea”' }, rules: [{ good: ['‘One’', 'Two'] }] });
});

test('a long list of short words fills its lines, and no line is over-long', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
  const lines = writeJson({ words }).split('\n');
  expect(lines.length).toBeLessThan(15);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
});

test('the files of the starter set make the starter set', async () => {
  const files = starterFiles('Department of Examples', '2026-11-24');
  const { document, problems } = mergeParts(files.map(({ name, document: part }) => ({ name, document: part })));
  const read = validateDocument(document);
  const starter = starterRuleSet();
  expect(problems).toEqual([]);
  expect(read).toMatchObject({
    ok: true,
    ruleSet: {
      id: 'department-of-examples',
      department: { name: 'Department of Examples' },
      published: '2026-11-24',
      lists: starter.lists,
      sources: starter.sources,
      checklist: starter.checklist,
      glossary: starter.glossary,
      directoryCategories: starter.directoryCategories,
    },
  });
  const byId = (rules: typeof starter.rules) => rules.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(read.ok && byId(read.ruleSet.rules)).toEqual(byId(starter.rules));
});

test.each([
  ['term', 'terms'],
  ['hashtag-cont', 'hashtag-count'],
  ['Acronym', 'acronym'],
  ['from-the-future', null],
])('%s is near %s', (written, known) => {
  expect(closestMatch(written, ['acronym', 'hashtag-count', 'terms'])).toBe(known);
});

test.each([
  ['Ministère de l’Été', 'ministere-de-l-ete'],
  ['Llywodraeth Cymru', 'llywodraeth-cymru'],
  ['Tŷ’r Cyffredin', 'ty-r-cyffredin'],
  ['省', 'rule-set'],
])('the id for %s is %s', async (name, id) => {
  const [header] = starterFiles(name, '2026-11-24');
  expect(header?.document).toMatchObject({ id, department: { name } });
});
