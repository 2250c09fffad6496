// @vitest-environment happy-dom
import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RuleToggles } from '../../../components/options/rule-switches.tsx';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { RULE_GROUPS } from '../../../lib/rule-set/groups.ts';
import type { RuleSet } from '../../../lib/rule-set/schema.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { descriptionsOf, render, textsOf } from '../render.tsx';

const starter = starterRuleSet();
const enabled = starter.rules.filter((rule) => rule.enabled);

/** The section as wired: what it changes comes back to it. */
const open = ({ ruleSet = starter, may = true, off = [] as readonly string[] } = {}) => {
  let now = off;
  const section = () => (
    <RuleToggles
      ruleSet={ruleSet}
      may={may}
      off={now}
      onChange={(next) => {
        now = next;
        // A component may be in the middle of its own handler.
        queueMicrotask(() => rendered.show(section()));
      }}
      texts={getMessages('en')}
    />
  );
  const rendered = render(null);
  rendered.show(section());
  return {
    ...rendered,
    off: () => now,
    settled: (): Promise<void> => act(async () => {}),
    boxes: () => rendered.queryAllByRole('checkbox') as HTMLInputElement[],
    box: (name: string) => rendered.getByRole('checkbox', { name }) as HTMLInputElement,
    find: (words: string) => rendered.type(rendered.getByRole('searchbox'), words),
    groups: () => textsOf(rendered.getAllByRole('group').map((group) => within(group).getAllByText(/ on$/)[0]!)),
  };
};

test('every rule of the starter set has a title of its own, and a group', () => {
  expect(new Set(starter.rules.map(({ title }) => title)).size).toBe(starter.rules.length);
  expect(starter.rules.filter(({ title, group }) => !title || !group).map(({ id }) => id)).toEqual([]);
});

test('rules stand in groups, which say how many of them are on', async () => {
  const page = open();
  const count = (group: string) => enabled.filter((rule) => rule.group === group).length;
  const used = RULE_GROUPS.filter((group) => count(group) > 0);
  expect(page.groups()).toHaveLength(used.length);
  expect(page.groups()).toContain(`Emoji: ${count('emoji')} of ${count('emoji')} on`);
  page.click(page.box('Too many emoji'));
  await page.settled();
  expect(page.groups()).toContain(`Emoji: ${count('emoji') - 1} of ${count('emoji')} on`);
});

test('a rule is a box named by its title; how grave it is and why stand beside it', () => {
  const about = descriptionsOf(open().box('Sentences over 25 words')).join(' ');
  expect(about).toMatch(/^\s*Consider/);
  expect(about).toContain(starter.rules.find(({ id }) => id === 'sent/too-long')!.why);
});

test('a rule is switched off and on, and all of them on again, which can be undone', async () => {
  const page = open();
  page.click(page.box('Sentences over 25 words'));
  await page.settled();
  expect(page.off()).toEqual(['sent/too-long']);
  expect(page.root.textContent).toContain('Turned off: “Sentences over 25 words”.');
  page.click(page.box('Plainer words'));
  await page.settled();
  expect(page.getByText(/^2 of \d+ rules are off$/)).toBeTruthy();
  page.click(page.box('Sentences over 25 words'));
  await page.settled();
  expect(page.off()).toEqual(['plain/swap']);
  page.click(page.button('Turn on all rules'));
  await page.settled();
  expect([page.off(), document.activeElement?.textContent]).toEqual([[], 'Undo']);
  const find = page.getByRole('searchbox');
  find.focus();
  page.find('short');
  expect(document.activeElement).toBe(find);
  page.click(page.button('Undo'));
  await page.settled();
  expect([page.off(), document.activeElement]).toEqual([['plain/swap'], find]);
  page.click(page.button('Turn on all rules'));
  await page.settled();
  page.click(page.button('Undo'));
  await page.settled();
  expect(document.activeElement?.textContent).toBe('Turn on all rules');
});

test('rules are found by any of their words, and the groups that have some are open', () => {
  const page = open();
  expect(page.boxes()).toHaveLength(enabled.length);
  const isOpen = () => page.getAllByRole('group').every((group) => group.hasAttribute('open'));
  expect(isOpen()).toBe(false);
  page.find(' ÉMOJI  read out ');
  expect(page.boxes().length).toBeGreaterThan(0);
  expect(isOpen()).toBe(true);
  page.find('emoji');
  expect(page.boxes().length).toBeLessThan(enabled.length);
  page.find('zebra quagga');
  expect(page.boxes()).toEqual([]);
  expect(page.root.textContent).toContain('No rules found.');
});

test('what must be fixed is always on', () => {
  const box = open({ off: ['sec/marking'] }).box('Protective markings');
  expect([box.disabled, box.checked]).toEqual([true, true]);
  expect(descriptionsOf(box).join(' ')).toContain('Must fix, always on');
});

test('says that a rule applies only in a mode, and finds it by the mode', () => {
  const rules = starter.rules.map((rule) => (rule.id === 'sent/too-long' ? { ...rule, modes: ['election'] } : rule));
  const modes: RuleSet['modes'] = [
    { id: 'election', title: 'Pre-election period', byHand: false, severities: {}, wordings: {} },
  ];
  const page = open({ ruleSet: { ...starter, rules, modes } });
  page.find('election period');
  expect(page.boxes().map(({ labels }) => labels![0]!.textContent)).toContain('Sentences over 25 words');
  expect(descriptionsOf(page.box('Sentences over 25 words')).join(' ')).toContain(
    'Applies only during: Pre-election period',
  );
});

test('where the policy keeps all rules on, the list says so and nothing in it can be switched', () => {
  const page = open({ may: false, off: ['plain/swap'] });
  expect(page.root.textContent).toContain('The rules you turned off are on again');
  expect(page.boxes().every(({ checked, disabled }) => checked && disabled)).toBe(true);
  expect(page.queryByRole('button', { name: 'Turn on all rules' })).toBeNull();
});
