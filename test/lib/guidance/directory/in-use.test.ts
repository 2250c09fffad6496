import { expect, test } from 'vitest';
import { directoryInUse } from '../../../../lib/guidance/directory/in-use.ts';
import { starterDirectory } from '../../../../lib/rule-set/starter/starter-directory.ts';
import { ruleSetSchema } from '../../../../lib/rule-set/schema.ts';
import { documentOf } from '../../rule-set/document.ts';

const starter = starterDirectory();
const listed = ruleSetSchema.parse(
  documentOf(1, { directory: [{ category: 'press', handle: 'press', name: 'Press', reviewBy: '2027-11-01' }] }),
);
const category = {
  id: 'press',
  title: 'Press',
  about: 'Who reports.',
  choose: 'Choose whoever reports.',
  source: 'a-source',
};

test('without rules of a department the sorts of accounts are the starter set’s, and nobody is listed', () =>
  expect(directoryInUse(null)).toEqual({
    categories: starter.directoryCategories,
    sources: starter.sources,
    linkHosts: starter.linkHosts,
    department: [],
  }));

test('rules that name no sorts lend their accounts, and the starter set its sorts with the sources of those', () =>
  expect(directoryInUse(listed)).toEqual({
    categories: starter.directoryCategories,
    sources: starter.sources,
    linkHosts: starter.linkHosts,
    department: listed.directory,
  }));

test('rules that name sorts lend all of their own', () => {
  const whole = { ...listed, directoryCategories: [category] };
  expect(directoryInUse(whole)).toEqual({
    categories: [category],
    sources: listed.sources,
    linkHosts: listed.linkHosts,
    department: listed.directory,
  });
});
