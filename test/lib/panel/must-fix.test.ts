import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { AT, inUse, MARKED, notices, open, reasonTexts, rules, WORDY } from './open-panel.ts';

/** Two things that must be fixed. */
const TWO = 'OFFICIAL-SENSITIVE: call [name] today about the new centre';

test('a must-fix hint is ignored only with a reason, which is stored with rule, account and time, without the draft', async () => {
  const { panel, write, hint, reasons, last } = open();
  write(MARKED, 'home', undefined, { context: { account: '@Dept' } });
  const { id } = hint('sec/marking');
  panel.actions.dismissHints([id]);
  panel.actions.dismissHints([id], '  ');
  expect(hint('sec/marking')).toBeDefined();
  panel.actions.dismissHints([id], ' Already public ');
  expect(hint('sec/marking')).toBeUndefined();
  expect(last('marks')?.open).toEqual([]);
  await expect
    .poll(() => reasons)
    .toEqual([{ at: AT, reason: 'Already public', rule: 'sec/marking', account: 'Dept' }]);
  panel.actions.dismissHints([hint('plain/swap').id], 'not asked for');
  await Promise.resolve();
  expect(reasons).toHaveLength(1);
});

test('the person is told if a reason could not be stored', async () => {
  const { panel, write, hint } = open({ failing: true });
  write(MARKED);
  panel.actions.dismissHints([hint('sec/marking').id], 'Already public');
  await expect.poll(() => panel.view().panel.notice).toBe(notices.notSaved);
});

test('a must-fix hint cannot be ignored if the policy forbids it, not even by a memory', () => {
  const { panel, write, hint } = open({ mayIgnoreMustFix: false });
  write(MARKED);
  const { id, mayIgnore } = hint('sec/marking');
  expect([mayIgnore, hint('plain/swap').mayIgnore]).toEqual([false, true]);
  panel.actions.dismissHints([id], 'Already public');
  expect(hint('sec/marking')).toBeDefined();
  const other = open({ mayIgnoreMustFix: false });
  other.write(MARKED, 'home', { dismissed: [id], ticked: [], text: MARKED, decidedOn: MARKED });
  expect(other.hint('sec/marking')).toBeDefined();
});

test('“Never flag again” is neither offered nor done for a must-fix hint', () => {
  const { panel, write, hint, stored } = open();
  write('SECRET: plans to utilise the estuary');
  const must = hint('sec/marking');
  expect([must.excerpt, must.severity, must.mayIgnoreWord, hint('plain/swap').mayIgnoreWord]).toEqual([
    'SECRET',
    'error',
    false,
    true,
  ]);
  panel.actions.ignoreWord(must.id);
  expect(stored().ignoredWords).toEqual([]);
  panel.useSettings({ ...defaultSettings, ignoredWords: ['secret'] });
  expect(hint('sec/marking')).toBeDefined();
});

test('no word is ignored if the policy keeps all rules on', () => {
  const { panel, write, hint, stored } = open({
    maySwitchOff: false,
    settings: { ...defaultSettings, ignoredWords: ['utilise'] },
  });
  write(WORDY);
  expect(hint('plain/swap').mayIgnoreWord).toBe(false);
  panel.actions.ignoreWord(hint('plain/swap').id);
  expect([stored().ignoredWords, hint('plain/swap')?.excerpt]).toEqual([['utilise'], 'utilise']);
  panel.useRules(inUse);
  expect(hint('plain/swap')).toBeUndefined();
});

test('an ignored hint stays in the count, and can be shown again', () => {
  const { panel, write, hint, last } = open();
  write(WORDY);
  const { id, message, severity } = hint('plain/swap');
  panel.actions.dismissHints([id]);
  expect(panel.view().panel.ignored).toMatchObject([{ id, rule: 'plain/swap', message, severity }]);
  panel.actions.showAgain([id]);
  expect([panel.view().panel.ignored, hint('plain/swap').id]).toEqual([[], id]);
  expect(last('remember')?.memory.dismissed).toEqual([]);
  expect(last('marks')?.marks.map((mark) => mark.hint)).toContain(id);
});

test('decisions end when most of the text is replaced, and the panel and the page are told', () => {
  const { panel, write, hint, last } = open();
  write(TWO);
  panel.actions.dismissHints([hint('sec/marking').id], 'Already public');
  panel.actions.setItemTicked(panel.view().panel.checklist[0]!.id, true);
  expect(last('remember')?.memory.decidedOn).toBe(TWO);
  const { memory } = last('remember')!;
  write('Different: OFFICIAL-SENSITIVE words', 'home', memory);
  expect(hint('sec/marking')).toBeDefined();
  expect(panel.view().panel.checklist.some(({ done }) => done)).toBe(false);
  expect(panel.view().panel.notice).toBe(notices.decisionsEnded);
  expect(last('remember')?.memory).toMatchObject({ dismissed: [], ticked: [] });
});

test.each<[string, (page: ReturnType<typeof open>) => void]>([
  ['the draft is emptied', ({ write }) => write('')],
  ['most of it is replaced', ({ write }) => write('OFFICIAL-SENSITIVE')],
  ['the composer goes', ({ panel }) => panel.receive({ type: 'gone', composer: 'home' })],
  ['the post went out', ({ panel }) => panel.receive({ type: 'passed', composer: 'home', unasked: false })],
])('a stop ends when %s', (_, happens) => {
  const page = open();
  page.write(TWO);
  page.panel.receive({ type: 'held', composer: 'home' });
  happens(page);
  page.write(TWO);
  expect(page.panel.view().panel.postBlocked).toBeNull();
  expect(page.reasons).toEqual([]);
});

test('each stop is counted, and shown only for its own composer', () => {
  const { panel, write } = open();
  write(TWO, 'reply');
  write(MARKED, 'home', undefined, { context: { thread: { index: 1, count: 3 } } });
  panel.receive({ type: 'held', composer: 'home' });
  panel.receive({ type: 'held', composer: 'home' });
  expect(panel.view().panel.postBlocked).toMatchObject({ stop: 2, post: { number: 2, count: 3 } });
  panel.receive({ type: 'active', composer: 'reply' });
  expect(panel.view().panel.postBlocked).toBeNull();
});

test('a stop of one post stays when another post of the same thread is active, and its hints keep their own card', () => {
  const { panel, write, cards, hint } = open();
  write(MARKED, 'dialog /compose/post 1');
  write(MARKED, 'dialog /compose/post 0');
  write(MARKED, 'page /home 0');
  panel.receive({ type: 'held', composer: 'dialog /compose/post 0' });
  panel.receive({ type: 'active', composer: 'dialog /compose/post 1' });
  expect(panel.view().panel.postBlocked).not.toBeNull();
  const { id } = hint('sec/marking');
  panel.receive({ type: 'point', composer: 'dialog /compose/post 1', hint: id });
  expect(cards.at(-1)).toBeNull();
  panel.receive({ type: 'point', composer: 'dialog /compose/post 0', hint: id });
  expect(cards.at(-1)).toMatchObject({ hint: { id } });
  panel.receive({ type: 'active', composer: 'page /home 0' });
  expect(panel.view().panel.postBlocked).toBeNull();
});

test.each([
  ['the policy', 'required', 'on', true, 'required'],
  ['the policy, also where the rules do without', 'on', 'off', false, 'on'],
  ['the person', null, 'required', true, 'required'],
  ['the rules, which do without', null, 'required', false, 'off'],
] as const)('what a press on Post does is up to %s', (_, policy, chosen, preflight, expected) => {
  const { last } = open({
    preflight: policy,
    ruleSet: { ...rules, preflight },
    settings: { ...defaultSettings, preflight: chosen },
  });
  expect(last('settings')?.preflight).toBe(expected);
});

test('a required reason is needed for the next press, and stored for each rule', async () => {
  const { panel, write, last, reasons } = open({ preflight: 'required' });
  write(TWO);
  panel.receive({ type: 'held', composer: 'home' });
  expect(panel.view().panel.postBlocked?.needsReason).toBe(true);
  panel.actions.allowNextPost(' ');
  expect([panel.view().panel.postBlocked?.stop, panel.view().panel.notice, last('reason-given')]).toEqual([
    1,
    reasonTexts.missing,
    undefined,
  ]);
  panel.actions.allowNextPost('Already public');
  expect([last('reason-given')?.composer, panel.view().panel.notice]).toEqual(['home', notices.postReady]);
  await expect.poll(() => reasons).toHaveLength(2);
  expect(reasons).toEqual([
    { at: AT, reason: 'Already public', rule: 'sec/marking' },
    { at: AT, reason: 'Already public', rule: expect.not.stringMatching('sec/marking') },
  ]);
});

test('a reason that could not be asked for is stored as “Not asked”', async () => {
  const { panel, write, reasons } = open({ preflight: 'required' });
  write(TWO);
  panel.receive({ type: 'passed', composer: 'home', unasked: true });
  await expect.poll(() => reasons).toHaveLength(2);
  expect(reasons).toContainEqual({ at: AT, reason: reasonTexts.unasked, rule: 'sec/marking' });
});

test('a fix that replaces bold or italic words says so', () => {
  const { write, hint } = open();
  write(WORDY, 'home', undefined, { styled: [{ start: 0, end: 9 }] });
  expect(hint('plain/swap').losesStyle).toBe(true);
  write(WORDY, 'home', undefined, { styled: [{ start: 0, end: 8 }] });
  expect(hint('plain/swap').losesStyle).toBe(false);
});

test('a late fix removes the notice that it was not made, and no other notice', () => {
  const { panel, write } = open();
  write(WORDY);
  const fixed = (done: boolean) => {
    panel.receive({ type: 'fixed', composer: 'home', hint: 'plain/swap utilise', done });
    return panel.view().panel.notice;
  };
  expect([fixed(false), fixed(true)]).toEqual([notices.notFixed, null]);
  panel.showNotice('Something else');
  expect(fixed(true)).toBe('Something else');
});

test.each([
  ['written anew', 'Different: write to [name] now'],
  ['pasted over', 'A wholly different announcement about tax by [name]'],
])('an ignored gap and a tick do not pass to another text that is %s', (_, text) => {
  const { panel, write, last } = open();
  write('Call [name] today');
  const gap = panel.view().panel.hints.find(({ excerpt }) => excerpt === '[name]')!;
  panel.actions.dismissHints([gap.id], 'Already public');
  panel.actions.setItemTicked(panel.view().panel.checklist[0]!.id, true);
  expect(last('marks')?.open).toEqual([]);
  write(text);
  expect(last('marks')?.open).toEqual([gap.id]);
  expect(panel.view().panel).toMatchObject({ ignored: [], notice: notices.decisionsEnded });
  expect(panel.view().panel.checklist.some(({ done }) => done)).toBe(false);
});
