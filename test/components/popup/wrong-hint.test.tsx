// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mailTo } from '../../../components/popup/report/report-text.ts';
import { WrongHint } from '../../../components/popup/report/wrong-hint.tsx';
import type { WrongHintState } from '../../../components/popup/report/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { render } from '../render.tsx';

const base: WrongHintState = {
  rules: [{ id: 'hash/case', title: 'Capitals in hashtags' }],
  words: 'Secret plans for #warmhomes.',
  ruleSet: { id: 'rivers', department: 'Department of Rivers', version: 7 },
  contact: 'press@rivers.example',
  product: '0.1.0',
};

const open = (more: Partial<WrongHintState> = {}) => {
  const copied: string[] = [];
  const page = render(
    <WrongHint
      state={{ ...base, ...more }}
      onCopy={(text) => Promise.resolve(copied.push(text) > 0)}
      texts={getMessages('en')}
    />,
  );
  return { ...page, copied, text: () => page.root.querySelector('pre')!.textContent };
};

const LINES = [
  'Rule: Capitals in hashtags (hash/case)',
  'Rules: Department of Rivers (rivers), version 7',
  'Countersign: version 0.1.0',
];

test('the report has the rule and the versions, and no word of the draft until the person ticks so', () => {
  const page = open();
  expect(page.text()).toBe(LINES.join('\n'));
  expect(page.root.innerHTML).not.toContain('Secret');
  page.click(page.getByLabelText('Add this sentence from my draft'));
  expect(page.text()).toContain('From the draft:\nSecret plans for #warmhomes.');
});

test('what the person writes is in the report, in the email and in the copy', () => {
  const page = open();
  page.type(page.getByLabelText('The problem') as HTMLInputElement, 'It is a name.');
  const report = [...LINES, '', 'The problem:', 'It is a name.'].join('\n');
  expect(page.text()).toBe(report);
  const href = page.getByRole('link', { name: 'Write an email to press@rivers.example' }).getAttribute('href')!;
  expect(href.startsWith('mailto:press@rivers.example?subject=')).toBe(true);
  expect(new URL(href).searchParams.get('body')).toBe(report.replaceAll('\n', '\r\n'));
  page.click(page.button('Copy the report'));
  expect(page.copied).toEqual([report]);
});

test('of several hints the person chooses one', () => {
  const page = open({ rules: [...base.rules, { id: 'plain/utilise', title: 'Plain words' }], words: '' });
  expect(page.text()).not.toContain('Rule:');
  page.click(page.getByLabelText('Plain words'));
  expect(page.text()).toContain('Rule: Plain words (plain/utilise)');
  expect(page.queryByRole('checkbox')).toBeNull();
});

test.each([
  [null, 'Your rules do not name a contact.'],
  ['Sam, extension 1234', 'Copy the report, then send it to Sam, extension 1234.'],
])('without an email address the report is copied: %s', (contact, sentence) => {
  const page = open({ contact });
  expect(page.queryByRole('link')).toBeNull();
  expect(page.root.textContent).toContain(sentence);
});

test.each([
  ['press@rivers.example', 'mailto:press@rivers.example?subject=a%26b&body=x%0D%0Ay'],
  ['mailto:press@rivers.example', 'mailto:press@rivers.example?subject=a%26b&body=x%0D%0Ay'],
  ['Sam Rees <press@rivers.example>', 'mailto:press@rivers.example?subject=a%26b&body=x%0D%0Ay'],
  ['press@rivers.example?bcc=me@evil.example', 'mailto:press@rivers.example?subject=a%26b&body=x%0D%0Ay'],
  ['https://help.rivers.example', null],
  [null, null],
])('an email goes to the address in %s and to no other', (contact, address) => {
  expect(mailTo(contact, 'a&b', 'x\ny')).toBe(address);
});
