import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ISSUE_LEVELS, createIssue, sortByLevel, issuesToShow } from '../../../lib/delivery/issues.ts';

const rows = readFileSync('lib/delivery/README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'));

test.each(Object.entries(ISSUE_LEVELS))(
  'the README says when there is %s, how grave it is, and what holds meanwhile',
  (id, severity) => {
    const told = rows.filter((row) => row.split('|')[1]!.includes(`\`${id}\``));
    expect(told).toHaveLength(1);
    const [, names = '', severities = ''] = told[0]!.split('|');
    const listed = severities.trim().split(', ');
    expect(listed[names.split(',').findIndex((name) => name.includes(`\`${id}\``))] ?? listed[0]).toBe(severity);
  },
);

test('the gravest fault comes first, and those alike stay in order', () => {
  const faults = [
    createIssue('repaired'),
    createIssue('older'),
    createIssue('twin'),
    createIssue('clock'),
    createIssue('unsigned'),
  ];
  expect(sortByLevel(faults).map(({ id }) => id)).toEqual(['twin', 'unsigned', 'older', 'clock', 'repaired']);
});

test('shows serious issues and a server to allow, but not a wrong setting or information', () => {
  const faults = [
    createIssue('ask-origin'),
    createIssue('repaired'),
    createIssue('offline'),
    createIssue('wrong-setting'),
    createIssue('unknown-kinds'),
    createIssue('twin'),
  ];
  expect(issuesToShow(faults).map(({ id }) => id)).toEqual(['twin', 'offline', 'ask-origin']);
});
