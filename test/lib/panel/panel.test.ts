import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { AT, inUse, MARKED, notices, open, rules, WORDY } from './open-panel.ts';

test('sends only spans and severities to the page', () => {
  const { write, last } = open();
  write(WORDY);
  expect(last('marks')?.marks.map(({ start, end, severity }) => [WORDY.slice(start, end), severity])).toContainEqual([
    'utilise',
    'suggestion',
  ]);
  expect(Object.keys(last('marks')!.marks[0]!).toSorted()).toEqual(['end', 'hint', 'severity', 'start']);
});

test('answers before it shows, so that nobody types for the panel’s sake', () => {
  const { panel, write, posted } = open();
  let answeredFirst = false;
  panel.subscribe(() => (answeredFirst ||= posted.at(-1)?.type === 'marks'));
  write(WORDY);
  expect(answeredFirst).toBe(true);
});

test('a fix names the words it expects there and the draft it was made for', () => {
  const { panel, write, hint, last, cards } = open();
  write('Good morning');
  write(WORDY);
  panel.actions.fix(hint('plain/swap').id, 0);
  expect(last('fix')).toMatchObject({ composer: 'home', seq: 2, expected: 'utilise', text: 'use' });
  expect(cards.at(-1)).toBeNull();
});

test('a fix of a hint that has gone does nothing', () => {
  const { panel, write, hint, last } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  write('Good morning');
  panel.actions.fix(id, 0);
  expect(last('fix')).toBeUndefined();
});

test('what is ignored here stays ignored in this draft and is given to the page to keep', () => {
  const { panel, write, hint, last } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  panel.actions.dismissHints([id]);
  expect(last('remember')?.memory.dismissed).toEqual([id]);
  expect(last('marks')?.marks.map((mark) => mark.hint)).not.toContain(id);
  write(`${WORDY} today`);
  expect(hint('plain/swap')).toBeUndefined();
  write('');
  write(WORDY);
  expect(hint('plain/swap')).toBeDefined();
});

test('of equal words the one that was ignored stays so, whatever becomes of the others', () => {
  const shownAt = (panel: ReturnType<typeof open>['panel']) =>
    panel
      .view()
      .panel.hints.flatMap(({ rule, target }) =>
        rule === 'plain/swap' && typeof target === 'object' && 'start' in target ? [target.start] : [],
      );
  const { panel, write, last } = open();
  write('We utilise this. They utilise that.');
  panel.actions.dismissHints(['plain/swap utilise (2)']);
  expect(shownAt(panel)).toEqual([3]);
  // The first is put right, and that is taken back.
  write('We use this. They utilise that.');
  expect(shownAt(panel)).toEqual([]);
  expect(last('remember')?.memory.dismissed).toEqual(['plain/swap utilise']);
  write('We utilise this. They utilise that.');
  expect(shownAt(panel)).toEqual([3]);
  // One more before it, and the ignored one goes: nobody ignored the others.
  write('You utilise it. We utilise this. They utilise that.');
  expect(shownAt(panel)).toEqual([4, 19]);
  write('You utilise it. We utilise this. They that.');
  expect(shownAt(panel)).toEqual([4, 19]);
});

test('a picture that was ignored and taken away leaves no other one ignored in its place', () => {
  const { panel } = open();
  let seq = 0;
  const draw = (...alts: readonly string[]) => {
    const media = alts.map((alt) => ({ kind: 'image', alt }) as const);
    panel.receive({
      type: 'draft',
      composer: 'home',
      seq: ++seq,
      network: 'x',
      text: 'A new bridge',
      context: { media },
      theme: 'light',
      active: true,
      memory: undefined,
    });
    return panel.view().panel.hints.map(({ id }) => id);
  };
  const [first, second] = draw('', '');
  panel.actions.dismissHints([first!], 'Decorative');
  expect(draw('', '', 'A map')).toEqual([second]);
  expect(draw('', 'A map')).toEqual([first]);
  // Nor where it had been described meanwhile.
  draw('', '');
  panel.actions.dismissHints([first!], 'Decorative');
  expect(draw('A door', '')).toEqual([second]);
  expect(draw('')).toEqual([first]);
});

test('an ignored word is flagged again when it is written anew', () => {
  const { panel, write, hint } = open();
  write(WORDY);
  panel.actions.dismissHints([hint('plain/swap').id]);
  write(WORDY.replace('utilise', 'utilis'));
  write(WORDY);
  expect(hint('plain/swap')).toBeDefined();
});

test('a press on Post with which X posted nothing takes no tick from the page for good', () => {
  const { panel, write, last, posted } = open();
  write(WORDY);
  panel.actions.setItemTicked(panel.view().panel.checklist[0]!.id, true);
  const { memory } = last('remember')!;
  write(`${WORDY} today`, 'home', memory);
  expect(posted.filter(({ type }) => type === 'remember')).toHaveLength(1);
  // The page has let go of it at the press.
  write(WORDY);
  expect(posted.filter(({ type }) => type === 'remember').slice(1)).toEqual([
    { type: 'remember', composer: 'home', memory },
  ]);
  write('');
  expect(posted.at(-1)?.type).toBe('marks');
});

test('a panel opened anew takes up what the page kept', () => {
  const { write, hint } = open();
  write(WORDY);
  const memory = { dismissed: [hint('plain/swap').id], ticked: ['q/clearance'], text: WORDY, decidedOn: WORDY };
  const again = open();
  again.write(WORDY, 'home', memory);
  expect(again.hint('plain/swap')).toBeUndefined();
});

test('a draft that has left the page is forgotten, with its ticks, and what the page kept counts again', () => {
  const { panel, write, hint, last, cards } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  panel.actions.dismissHints([id]);
  panel.actions.setItemTicked(panel.view().panel.checklist[0]!.id, true);
  const { memory } = last('remember')!;
  panel.receive({ type: 'gone', composer: 'home' });
  expect(panel.draft()).toBeNull();
  expect(cards.at(-1)).toBeNull();
  expect(panel.view().panel).toMatchObject({ hints: [], checklist: [], weightedLength: 0 });
  write(WORDY, 'home', memory);
  expect(panel.view().panel.checklist[0]!.done).toBe(true);
  panel.receive({ type: 'gone', composer: 'home' });
  write(WORDY);
  expect(hint('plain/swap').id).toBe(id);
  expect(panel.view().panel.checklist.map(({ done }) => done)).not.toContain(true);
});

test('a draft that leaves in the background leaves the panel as it is', () => {
  const { panel, write, hint } = open();
  write(MARKED, 'reply');
  write(WORDY);
  panel.receive({ type: 'gone', composer: 'reply' });
  expect(hint('plain/swap').excerpt).toBe('utilise');
});

test('“Read more” opens the article of the hint’s rule', () => {
  const { panel, write, hint, read } = open();
  write(WORDY);
  panel.actions.openGuidance(hint('plain/swap').id);
  panel.actions.openGuidance('gone');
  expect(read).toEqual(['plain-words']);
});

test('an ignored word is kept, and said not to be where the browser cannot', async () => {
  const one = open();
  one.write(WORDY);
  one.panel.actions.ignoreWord(one.hint('plain/swap').id);
  expect(one.stored().ignoredWords).toEqual(['utilise']);
  expect(one.hint('plain/swap')).toBeUndefined();

  const other = open({ failing: true });
  other.write(WORDY);
  other.panel.actions.ignoreWord(other.hint('plain/swap').id);
  await expect.poll(() => other.panel.view().panel.notice).toBe(notices.notSaved);
  expect(other.hint('plain/swap')).toBeUndefined();
});

test('a word that the page may have led the person to ignore is ignored in this post, and waits for a press in our page', async () => {
  const { panel, write, hint, stored, waiting } = open({ isSure: false });
  const swaps = (): number => panel.view().panel.hints.filter(({ rule }) => rule === 'plain/swap').length;
  write(`${WORDY}. They utilise it.`);
  const before = swaps();
  panel.actions.ignoreWord(hint('plain/swap').id);
  expect([before, swaps(), stored().ignoredWords, waiting]).toEqual([2, 0, [], ['utilise']]);
  expect(panel.view().panel.notice).toBe(notices.wordWaiting);
  write(WORDY, 'reply');
  expect(hint('plain/swap')?.excerpt).toBe('utilise');
  // What the card says of a press in it counts for that press.
  panel.actions.ignoreWord(hint('plain/swap').id, true);
  expect(stored().ignoredWords).toEqual(['utilise']);

  const full = open({ isSure: false, failing: true });
  full.write(WORDY);
  full.panel.actions.ignoreWord(full.hint('plain/swap').id);
  await expect.poll(() => full.panel.view().panel.notice).toBe(notices.notSaved);
});

test('a stopped press on Post opens the panel until nothing must be fixed', () => {
  const { panel, write, last } = open();
  write(MARKED);
  expect(last('marks')!.open.length).toBeGreaterThan(0);
  panel.actions.setCollapsed(true);
  panel.receive({ type: 'held', composer: 'home' });
  expect(panel.view().panel).toMatchObject({
    postBlocked: { stop: 1, needsReason: false, post: null, key: 'Alt+Shift+C' },
    collapsed: false,
  });
  write(`${MARKED} please`);
  expect(panel.view().panel.postBlocked).not.toBeNull();
  write(`${WORDY} please`);
  expect(panel.view().panel.postBlocked).toBeNull();
});

test('does not block Post when there is no must-fix hint', () => {
  const { panel, write } = open();
  write(WORDY);
  panel.receive({ type: 'held', composer: 'home' });
  expect(panel.view().panel.postBlocked).toBeNull();
});

test('“I have checked this” gives focus back to the editor and stores the reason for the rule', async () => {
  const { panel, write, posted, last, reasons } = open();
  write(MARKED);
  panel.receive({ type: 'held', composer: 'home' });
  panel.actions.allowNextPost('Cleared by the duty officer');
  expect(posted.map(({ type }) => type)).toContain('leave');
  expect(last('reason-given')).toEqual({ type: 'reason-given', composer: 'home' });
  expect(panel.view().panel).toMatchObject({ postBlocked: null, notice: notices.postReady });
  await expect.poll(() => reasons).toEqual([{ at: AT, reason: 'Cleared by the duty officer', rule: 'sec/marking' }]);
});

test('two composers keep their own answers, ticks and dismissals', () => {
  const { panel, write, hint } = open();
  write(WORDY, 'home');
  panel.actions.dismissHints([hint('plain/swap').id]);
  write(WORDY, 'dialog');
  expect(hint('plain/swap')).toBeDefined();
  panel.receive({ type: 'active', composer: 'home' });
  expect(hint('plain/swap')).toBeUndefined();
});

test('a draft in the background never takes the panel over', () => {
  const { panel, write } = open();
  write('Good morning', 'home');
  panel.receive({
    type: 'draft',
    composer: 'second',
    seq: 1,
    network: 'x',
    text: WORDY,
    context: {},
    theme: 'light',
    active: false,
    memory: undefined,
  });
  expect(panel.draft()?.composer).toBe('home');
});

test('new settings and new rules hold in the middle of a draft', () => {
  const { panel, write, hint, last } = open();
  write(WORDY);
  panel.useSettings({ ...defaultSettings, ignoredWords: ['utilise'], preflight: 'off' });
  expect(hint('plain/swap')).toBeUndefined();
  expect(last('settings')).toMatchObject({ preflight: 'off' });
  expect(last('recheck')).toBeDefined();
  panel.useSettings(defaultSettings);
  panel.useRules({ ...inUse, ruleSet: { ...rules, rules: rules.rules.filter(({ id }) => id !== 'plain/swap') } });
  write(`${WORDY} again`);
  expect(hint('plain/swap')).toBeUndefined();
});

test('a rule switched off is silent in the middle of a draft, with its marks and its share of the count, until a policy keeps it on', () => {
  const settings = { ...defaultSettings, rulesOff: ['plain/swap', 'sec/marking'] };
  const { panel, write, hint, last } = open();
  write(MARKED);
  const before = panel.view().panel.hints.length;
  panel.useSettings(settings);
  write(MARKED);
  expect([hint('plain/swap'), panel.view().panel.hints.length]).toEqual([undefined, before - 1]);
  expect(last('marks')?.marks).toHaveLength(panel.view().panel.hints.length);
  // What must be fixed stays.
  expect(hint('sec/marking')).toBeDefined();
  panel.useRules({ ...inUse, maySwitchOff: false });
  write(MARKED);
  expect(panel.view().panel.hints).toHaveLength(before);
});

test('the keyboard comes into an unfolded panel', () => {
  const { panel, focused } = open();
  panel.actions.setCollapsed(true);
  panel.receive({ type: 'enter' });
  expect([panel.view().panel.collapsed, focused()]).toEqual([false, 1]);
});

test('the mark pointed at is shown in the card, and no longer when the pointer leaves', () => {
  const { panel, write, hint, cards } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  panel.receive({ type: 'point', composer: 'home', hint: id });
  expect([cards.at(-1)?.hint.id, panel.view().panel.hoveredHints]).toEqual([id, [id]]);
  expect(cards.at(-1)?.hint.replacements[0]?.cost).toBe(-4);
  panel.receive({ type: 'point', composer: 'home', hint: null });
  expect(cards.at(-1)).toBeNull();
});

test('a fix that was made is told with what it did, and one that was not made is not', () => {
  const { panel, write, hint } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  panel.actions.fix(id, 0);
  panel.receive({ type: 'fixed', composer: 'home', hint: id, done: false });
  expect(panel.view().panel.lastFix).toBeNull();
  panel.actions.fix(id, 0);
  write('We will use the new centre');
  panel.receive({ type: 'fixed', composer: 'home', hint: id, done: true });
  expect(panel.view().panel.lastFix).toMatchObject({ number: 1, effect: { type: 'change', words: 'use' } });
});
