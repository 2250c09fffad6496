import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const { marked, hints } = tryRule('tone/first-singular');

test.each([
  'Today [[I]] met nurses in Hull.',
  '[[I’m]] in Hull, and it made me think.',
  'Friends of [[mine]] work here. “I do too,” said Sam. I agree.',
])('%s', (text) => {
  expect(marked(text.replaceAll(/\[\[|\]\]/g, ''))).toBe(text);
});

test.each([
  'Can I renew online? What do I need?',
  'Elizabeth I, Article I, Grade I listed, the I-95 and an I/O port',
  '“I am proud,” said Sam. ‘I think so too,’ said Ali. "I know," said Jo.',
  '“I was born here\nand I stayed here\nall my life,” said Sam.',
  'Sam Jones: I am here to help.',
  'The minister said:\nI am here to help.',
  'I met nurses today.\n— Sam Jones, Minister for Health',
  'I will look into it for you. ^SJ',
  'A tin mine, the MyAccount app and My Account',
  'Sign up for #MyHealth with @me',
  'Why I Foster is a new series.',
  'Trust me, I’m a vet: series two starts tonight.',
  'Ask me about my job: 40 of us are at the fair.',
  'I’m Sgt Doe and I look after the beach.',
  'My grandad fought here, writes Jo. Thanks, Jo',
])('nothing is said of %s', (text) => {
  expect(marked(text)).toBe(text);
});

test.each([
  'Trust me, I’m a vet: our new series starts tonight at 8pm.',
  'When I Grow Up is on at the library.',
  'I’m PC Tarrant and I’m at the market until noon.',
  'I’ll be on the desk until six. /RT',
])('a title, a slogan or a signed post may say it: %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('replies and the accounts of persons may say it', () => {
  const { hints } = tryRule('tone/first-singular');
  expect(hints('I will ask the depot.', { reply: true })).toEqual([]);
  expect(hints('I met the crews.', { account: '@ExampleMinister' })).toEqual([]);
  expect(hints('I met the crews.', { account: '@ExampleCouncil' })).toHaveLength(1);
});

test('what comes after a colon of our own is no slogan: the writer goes on', () => {
  expect(marked('I am glad: I counted 40 swans.')).toContain('[[I]]');
});

test('a list is not a signature', () => {
  expect(marked('Today I will:\n- open a school\n- meet nurses.')).toContain('[[I]]');
});

test('in a reply an unsigned “I” is for the writer to choose', () => {
  expect(hints('I will ask the team.', { reply: true })).toEqual([]);
  expect(hints('I will ask the team.')).toHaveLength(1);
});

test.each(['Follow me for news.', 'I am proud to say: the bridge is open.'])(
  '%s has no title and no slogan',
  (text) => {
    expect(hints(text).length).toBeGreaterThan(0);
  },
);
