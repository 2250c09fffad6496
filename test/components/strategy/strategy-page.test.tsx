// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { shownStatements } from '../../../lib/rule-set/shown-statements.ts';
import { expect, test } from 'vitest';
import { StrategyPage } from '../../../components/strategy/strategy-page.tsx';
import { toHtmlFile } from '../../../lib/guidance/html-file.ts';
import { type RuleSet, ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { hostileTexts } from '../../lib/text/hostile.ts';
import { recorder, render, textsOf } from '../render.tsx';

const show = (ruleSet: RuleSet, department = ruleSet.department.name) => {
  const { calls, actions } = recorder<{ onPrint: () => void; onSave: () => void }>(['onPrint', 'onSave']);
  return {
    calls,
    ...render(<StrategyPage ruleSet={ruleSet} department={department} {...actions} texts={getMessages('en')} />),
  };
};
const fileOf = (printView: HTMLElement, title: string): string =>
  toHtmlFile({ language: 'en', title, style: 'p{}', body: printView.outerHTML });

test('shows every article, objective, kind of post, question, rule and source', () => {
  const starter = starterRuleSet();
  const page = show(starter);
  const text = page.getByRole('main').textContent;
  const itemsUnder = (heading: string): number =>
    within(page.getByRole('heading', { level: 2, name: heading }).parentElement!).getAllByRole('listitem').length;
  expect(text).toContain('Starter rules');
  expect(page.getAllByRole('article')).toHaveLength(starter.guidance.length);
  expect(itemsUnder('Check before you post')).toBe(shownStatements(starter.checklist).length);
  expect(itemsUnder('Sources')).toBe(Object.keys(starter.sources).length);
  for (const { statement } of starter.objectives) expect(text).toContain(statement);
  for (const { title } of starter.contentTypes) expect(text).toContain(title);
  for (const { why } of starter.rules.filter(({ enabled }) => enabled)) expect(text).toContain(why);
  expect(text).not.toMatch(/\[\[|\]\]/);
});

test('names the department and the contact in the header', () => {
  const { getByRole } = show(
    { ...starterRuleSet(), department: { name: 'Examples', contact: 'digital@example.gov.uk' } },
    'Examples Office',
  );
  expect(getByRole('main').textContent).toMatch(
    /^Examples OfficeHow we use X: our strategyVersion .+ Contact: digital@example\.gov\.uk/,
  );
});

test('says that a rule applies only in a mode', () => {
  const starter = starterRuleSet();
  const rules = starter.rules
    .filter(({ enabled }) => enabled)
    .slice(0, 2)
    .map((rule, at) => (at === 0 ? { ...rule, modes: ['election'] } : rule));
  const page = show({
    ...starter,
    rules,
    modes: [{ id: 'election', title: 'Pre-election period', byHand: false, severities: {}, wordings: {} }],
  });
  const described = page.getAllByRole('listitem').filter(({ textContent }) => textContent.includes('Example:'));
  expect(textsOf(described).map((text) => text.includes('. Applies only during: Pre-election period. '))).toEqual([
    true,
    false,
  ]);
});

test('names the licence of public sector information if a source has it', () => {
  const starter = starterRuleSet();
  expect(show(starter).root.textContent).toContain('licensed under the Open Government Licence v3.0');
  expect(show({ ...starter, sources: {} }).root.textContent).not.toContain('Open Government Licence');
});

test('shows no heading and no link for missing parts', () => {
  const { queryAllByRole } = show({ ...starterRuleSet(), guidance: [], checklist: [], rules: [], sources: {} });
  expect([
    ...queryAllByRole('heading', { level: 2 }),
    ...queryAllByRole('link', { name: (_, link) => link.closest('nav') !== null }),
  ]).toEqual([]);
});

test('links only to ids in the print view, each used once', () => {
  const { root } = show(starterRuleSet());
  // All of them, whatever their role.
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    [...root.querySelectorAll('a[href^="#"]')].filter((link) => !ids.includes(link.getAttribute('href')!.slice(1))),
  ).toEqual([]);
});

test('prints and saves', () => {
  const { calls, button, click } = show(starterRuleSet());
  click(button('Print this page'));
  click(button('Save as an HTML file'));
  expect(calls.map(([name]) => name)).toEqual(['onPrint', 'onSave']);
});

test('shows hostile text as text in the print view and in the saved file', () => {
  for (const text of hostileTexts) {
    const short = text.slice(0, 80).trim();
    const ruleSet = ruleSetSchema.parse({
      schemaVersion: 1,
      id: 'hostile',
      version: 1,
      published: '2026-11-22',
      language: 'en',
      department: { name: text, contact: text },
      changeNote: text,
      sources: { ours: { title: text.slice(0, 120), licence: short, read: 'ours', lastChecked: '2026-11-22' } },
      guidance: [
        {
          id: 'one',
          title: short,
          part: short,
          in2009: { text, sources: ['ours'] },
          now: { text, sources: ['ours'] },
          superseded: text,
          shows: 'contentTypes',
        },
      ],
      contentTypes: [{ id: 'news', title: short, group: 'reuse', clearance: 'light', source: 'ours' }],
      rules: [
        {
          id: 'a/b',
          kind: 'length-over',
          severity: 'error',
          why: text,
          source: 'ours',
          examples: { bad: [text, text], good: ['a', 'b'] },
        },
      ],
      checklist: [{ id: 'q', statement: text, why: text, source: 'ours', priority: 1, triggers: { always: true } }],
    });
    const { root, getByRole } = show(ruleSet);
    const file = fileOf(getByRole('main'), text);
    const page = new DOMParser().parseFromString(file, 'text/html');
    // What nobody perceives counts too.
    for (const shown of [root, page.body]) {
      expect(
        shown.querySelectorAll(
          'script, img, svg, iframe, object, embed, form, base, link, meta, template, video, math, style, noscript, [onerror], [onload], [onclick], [style], [src]',
        ),
        text,
      ).toHaveLength(0);
      expect(
        [...shown.querySelectorAll('a')]
          .filter((link) => !/^#(part-1|statements|rules|sources|source-1)$/.test(link.getAttribute('href')!))
          .map((link) => link.outerHTML),
        text,
      ).toEqual([]);
    }
    expect(page.head.querySelectorAll('script, link'), text).toHaveLength(0);
    expect(file).toContain("default-src 'none'");
  }
}, 120_000);
