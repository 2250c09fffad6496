import { expect, test } from 'vitest';
import { createKindOf, createObjectiveOf } from '../../../../lib/measures/kinds/tell-kind.ts';
import { contentTypeSchema } from '../../../../lib/rule-set/content-type-schema.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';
import { postOf } from '../results/posts.ts';

const starter = starterRuleSet();
const kindOf = createKindOf(starter.contentTypes);
const told = (text: string, more: object = {}) => kindOf(postOf('2026-10-05', {}, { text, ...more }));

test.each([
  ['news', 'Flu jabs start today. https://www.gov.uk/government/news/flu-jabs-start'],
  ['news', 'Mae’r brechiad ar gael. https://www.llyw.cymru/brechiad'],
  ['speech', 'Read the speech that the Chief Scientist gave in Leeds.'],
  ['publication', 'The consultation on buses closes on Friday.'],
  ['publication', 'How to claim: https://www.gov.uk/guidance/claim'],
  ['statistics', 'Latest statistics on road safety: https://www.gov.uk/government/statistics/roads-2026'],
  ['campaign', 'Our campaign for warmer homes begins today.'],
  ['film', 'What does a food inspector do? https://youtu.be/dQw4w9WgXcQ'],
  ['blog', 'How we built it: https://defradigital.blog.gov.uk/2026/10/05/how'],
  ['announcement', 'Written ministerial statement: support for farms.'],
  ['visit', 'The Minister visited the new station in Hull.'],
  ['live', 'Live now: the debate on school food.'],
  ['live', 'Questions from the hall #LIVE'],
  ['ask', 'What do you think of the new bus stops?'],
  ['crisis', 'Severe flood warning for York. Stay indoors. https://www.gov.uk/government/news/floods'],
] as const)('a post of the kind %s: %s', (kind, text) => expect(told(text)?.kind).toBe(kind));

test.each(['Good morning from Cardiff.', 'A campaigner spoke to us.', 'Newspaper readers write.', ''])(
  'nothing is told of: %s',
  (text) => expect(told(text)).toBeNull(),
);

test('a person decides before a role, a role before a link, a link before a word', () => {
  const text = 'Read the speech: https://www.gov.uk/government/news/a';
  expect(told(text)).toEqual({ kind: 'news', by: 'link' });
  expect(told(text, { role: 'reply' })).toEqual({ kind: 'answer', by: 'role' });
  expect(told(text, { role: 'repost' })).toEqual({ kind: 'repost', by: 'role' });
  expect(told(text, { role: 'reply', chosenKind: 'film' })).toEqual({ kind: 'film', by: 'person' });
  expect(told('Read the speech.', { links: ['https://www.gov.uk/government/news/a'] })).toEqual({
    kind: 'news',
    by: 'link',
  });
});

test('a chosen kind that the rule set no longer has does not count', () =>
  expect(told('Read the speech.', { chosenKind: 'gone' })).toEqual({ kind: 'speech', by: 'word' }));

test('a tag is found in any case, with or without accents', () => {
  const kind = contentTypeSchema.parse({
    id: 'eisteddfod',
    title: 'Eisteddfod',
    group: 'exclusive',
    clearance: 'light',
    signs: { tags: ['GŵylHaf'] },
    source: 'ours',
  });
  expect(createKindOf([kind])(postOf('2026-10-05', {}, { text: 'Croeso! #gwylhaf' }))).toEqual({
    kind: 'eisteddfod',
    by: 'tag',
  });
});

test('a rule set without signs tells no kind', () =>
  expect(
    createKindOf([
      contentTypeSchema.parse({ id: 'a', title: 'A', group: 'crisis', clearance: 'full', source: 'ours' }),
    ])(postOf('2026-10-05')),
  ).toBeNull());

test('the objective is the one chosen, else the first that the kind serves', () => {
  const objectiveOf = createObjectiveOf([
    { id: 'reach', kinds: ['news'] },
    { id: 'expert', kinds: ['news', 'speech'] },
  ]);
  const post = postOf('2026-10-05');
  expect(objectiveOf(post, 'news')).toBe('reach');
  expect(objectiveOf(post, 'speech')).toBe('expert');
  expect(objectiveOf(post, 'film')).toBeNull();
  expect(objectiveOf(post, null)).toBeNull();
  expect(objectiveOf({ chosenObjective: 'expert' }, 'news')).toBe('expert');
  expect(objectiveOf({ chosenObjective: 'gone' }, 'news')).toBe('reach');
});
