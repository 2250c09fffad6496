import { expect, test } from 'vitest';
import { usualSettings } from '../../../lib/settings/settings.ts';
import { AT, MARKED, notices, open, rules, WORDY } from './open-panel.ts';

test('answers a draft with places and severities, and with no word of a rule', () => {
  const { write, last } = open();
  write(WORDY);
  expect(last('marks')?.marks.map(({ start, end, severity }) => [WORDY.slice(start, end), severity])).toContainEqual(['utilise', 'suggestion']);
  expect(Object.keys(last('marks')!.marks[0]!).toSorted()).toEqual(['end', 'hint', 'severity', 'start']);
});

test('answers before it shows, so that nobody types for the panel’s sake', () => {
  const { desk, write, posted } = open();
  let answeredFirst = false;
  desk.subscribe(() => (answeredFirst ||= posted.at(-1)?.type === 'marks'));
  write(WORDY);
  expect(answeredFirst).toBe(true);
});

test('a fix names the words it expects there and the draft it was made for', () => {
  const { desk, write, hint, last, cards } = open();
  write('Good morning');
  write(WORDY);
  desk.actions.fix(hint('plain/swap').id, 0);
  expect(last('fix')).toMatchObject({ composer: 'home', seq: 2, expected: 'utilise', text: 'use' });
  expect(cards.at(-1)).toBeNull();
});

test('a fix of a hint that has gone does nothing', () => {
  const { desk, write, hint, last } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  write('Good morning');
  desk.actions.fix(id, 0);
  expect(last('fix')).toBeUndefined();
});

test('what is ignored here stays ignored in this draft and is given to the page to keep', () => {
  const { desk, write, hint, last } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  desk.actions.ignoreHere(id);
  expect(last('remember')?.memory.dismissed).toEqual([id]);
  expect(last('marks')?.marks.map((mark) => mark.hint)).not.toContain(id);
  write(`${WORDY} today`);
  expect(hint('plain/swap')).toBeUndefined();
  write('');
  write(WORDY);
  expect(hint('plain/swap')).toBeDefined();
});

test('of equal words the one that was ignored stays so, whatever becomes of the others', () => {
  const shownAt = (desk: ReturnType<typeof open>['desk']) =>
    desk.view().desk.hints.flatMap(({ rule, target }) => (rule === 'plain/swap' && typeof target === 'object' && 'start' in target ? [target.start] : []));
  const { desk, write, last } = open();
  write('We utilise this. They utilise that.');
  desk.actions.ignoreHere('plain/swap utilise (2)');
  expect(shownAt(desk)).toEqual([3]);
  // The first is put right, and that is taken back.
  write('We use this. They utilise that.');
  expect(shownAt(desk)).toEqual([]);
  expect(last('remember')?.memory.dismissed).toEqual(['plain/swap utilise']);
  write('We utilise this. They utilise that.');
  expect(shownAt(desk)).toEqual([3]);
  // One more before it, and the ignored one goes: nobody ignored the others.
  write('You utilise it. We utilise this. They utilise that.');
  expect(shownAt(desk)).toEqual([4, 19]);
  write('You utilise it. We utilise this. They that.');
  expect(shownAt(desk)).toEqual([4, 19]);
});

test('a picture that was ignored and taken away leaves no other one ignored in its place', () => {
  const { desk } = open();
  let seq = 0;
  const draw = (...alts: readonly string[]) => {
    const media = alts.map((alt) => ({ kind: 'image', alt }) as const);
    desk.receive({ type: 'draft', composer: 'home', seq: ++seq, text: 'A new bridge', context: { media }, theme: 'light', active: true, memory: undefined });
    return desk.view().desk.hints.map(({ id }) => id);
  };
  const [first, second] = draw('', '');
  desk.actions.ignoreHere(first!, 'Decorative');
  expect(draw('', '', 'A map')).toEqual([second]);
  expect(draw('', 'A map')).toEqual([first]);
  // Nor where it had been described meanwhile.
  draw('', '');
  desk.actions.ignoreHere(first!, 'Decorative');
  expect(draw('A door', '')).toEqual([second]);
  expect(draw('')).toEqual([first]);
});

test('an ignored word is flagged again when it is written anew', () => {
  const { desk, write, hint } = open();
  write(WORDY);
  desk.actions.ignoreHere(hint('plain/swap').id);
  write(WORDY.replace('utilise', 'utilis'));
  write(WORDY);
  expect(hint('plain/swap')).toBeDefined();
});

test('a press on Post with which X posted nothing takes no tick from the page for good', () => {
  const { desk, write, last, posted } = open();
  write(WORDY);
  desk.actions.tick(desk.view().desk.checklist[0]!.id, true);
  const { memory } = last('remember')!;
  write(`${WORDY} today`, 'home', memory);
  expect(posted.filter(({ type }) => type === 'remember')).toHaveLength(1);
  // The page has let go of it at the press.
  write(WORDY);
  expect(posted.filter(({ type }) => type === 'remember').slice(1)).toEqual([{ type: 'remember', composer: 'home', memory }]);
  write('');
  expect(posted.at(-1)?.type).toBe('marks');
});

test('a desk opened anew takes up what the page kept', () => {
  const { write, hint } = open();
  write(WORDY);
  const memory = { dismissed: [hint('plain/swap').id], ticked: ['q/clearance'], text: WORDY, decidedOn: WORDY };
  const again = open();
  again.write(WORDY, 'home', memory);
  expect(again.hint('plain/swap')).toBeUndefined();
});

test('a draft that has left the page is forgotten, with its ticks, and what the page kept counts again', () => {
  const { desk, write, hint, last, cards } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  desk.actions.ignoreHere(id);
  desk.actions.tick(desk.view().desk.checklist[0]!.id, true);
  const { memory } = last('remember')!;
  desk.receive({ type: 'gone', composer: 'home' });
  expect(desk.draft()).toBeNull();
  expect(cards.at(-1)).toBeNull();
  expect(desk.view().desk).toMatchObject({ hints: [], checklist: [], weightedLength: 0 });
  write(WORDY, 'home', memory);
  expect(desk.view().desk.checklist[0]!.done).toBe(true);
  desk.receive({ type: 'gone', composer: 'home' });
  write(WORDY);
  expect(hint('plain/swap').id).toBe(id);
  expect(desk.view().desk.checklist.map(({ done }) => done)).not.toContain(true);
});

test('a draft that leaves in the background leaves the panel as it is', () => {
  const { desk, write, hint } = open();
  write(MARKED, 'reply');
  write(WORDY);
  desk.receive({ type: 'gone', composer: 'reply' });
  expect(hint('plain/swap').excerpt).toBe('utilise');
});

test('“Read more” opens the article of the hint’s rule', () => {
  const { desk, write, hint, read } = open();
  write(WORDY);
  desk.actions.readMore(hint('plain/swap').id);
  desk.actions.readMore('gone');
  expect(read).toEqual(['plain-words']);
});

test('an ignored word is kept, and said not to be where the browser cannot', async () => {
  const one = open();
  one.write(WORDY);
  one.desk.actions.ignoreWord(one.hint('plain/swap').id);
  expect(one.stored().ignoredWords).toEqual(['utilise']);
  expect(one.hint('plain/swap')).toBeUndefined();

  const other = open({ failing: true });
  other.write(WORDY);
  other.desk.actions.ignoreWord(other.hint('plain/swap').id);
  await expect.poll(() => other.desk.view().desk.notice).toBe(notices.notSaved);
  expect(other.hint('plain/swap')).toBeUndefined();
});

test('a stopped press on Post opens the panel until nothing must be fixed', () => {
  const { desk, write, last } = open();
  write(MARKED);
  expect(last('marks')!.open.length).toBeGreaterThan(0);
  desk.actions.fold(true);
  desk.receive({ type: 'held', composer: 'home' });
  expect(desk.view().desk).toMatchObject({ preflight: { stop: 1, needsReason: false, post: null, key: 'Alt+Shift+C' }, folded: false });
  write(`${MARKED} please`);
  expect(desk.view().desk.preflight).not.toBeNull();
  write(`${WORDY} please`);
  expect(desk.view().desk.preflight).toBeNull();
});

test('nothing is held where nothing must be fixed', () => {
  const { desk, write } = open();
  write(WORDY);
  desk.receive({ type: 'held', composer: 'home' });
  expect(desk.view().desk.preflight).toBeNull();
});

test('“I have checked this” gives focus back to the editor and stores the reason for the rule', async () => {
  const { desk, write, posted, last, reasons } = open();
  write(MARKED);
  desk.receive({ type: 'held', composer: 'home' });
  desk.actions.postAnyway('Cleared by the duty officer');
  expect(posted.map(({ type }) => type)).toContain('leave');
  expect(last('reason-given')).toEqual({ type: 'reason-given', composer: 'home' });
  expect(desk.view().desk).toMatchObject({ preflight: null, notice: notices.postReady });
  await expect.poll(() => reasons).toEqual([{ at: AT, reason: 'Cleared by the duty officer', rule: 'sec/marking' }]);
});

test('two composers keep their own answers, ticks and dismissals', () => {
  const { desk, write, hint } = open();
  write(WORDY, 'home');
  desk.actions.ignoreHere(hint('plain/swap').id);
  write(WORDY, 'dialog');
  expect(hint('plain/swap')).toBeDefined();
  desk.receive({ type: 'active', composer: 'home' });
  expect(hint('plain/swap')).toBeUndefined();
});

test('a draft in the background never takes the panel over', () => {
  const { desk, write } = open();
  write('Good morning', 'home');
  desk.receive({ type: 'draft', composer: 'second', seq: 1, text: WORDY, context: {}, theme: 'light', active: false, memory: undefined });
  expect(desk.draft()?.composer).toBe('home');
});

test('new settings and new rules hold in the middle of a draft', () => {
  const { desk, write, hint, last } = open();
  write(WORDY);
  desk.useSettings({ ...usualSettings, ignoredWords: ['utilise'], preflight: 'off' });
  expect(hint('plain/swap')).toBeUndefined();
  expect(last('settings')).toMatchObject({ preflight: 'off' });
  expect(last('recheck')).toBeDefined();
  desk.useSettings(usualSettings);
  desk.useRules({ ruleSet: { ...rules, rules: rules.rules.filter(({ id }) => id !== 'plain/swap') }, maySwitchOff: true, mayIgnoreMustFix: true, preflight: null, reasonDays: 90 });
  write(`${WORDY} again`);
  expect(hint('plain/swap')).toBeUndefined();
});

test('a rule switched off is silent in the middle of a draft, with its marks and its share of the count, until a policy keeps it on', () => {
  const settings = { ...usualSettings, rulesOff: ['plain/swap', 'sec/marking'] };
  const { desk, write, hint, last } = open();
  write(MARKED);
  const before = desk.view().desk.hints.length;
  desk.useSettings(settings);
  write(MARKED);
  expect([hint('plain/swap'), desk.view().desk.hints.length]).toEqual([undefined, before - 1]);
  expect(last('marks')?.marks).toHaveLength(desk.view().desk.hints.length);
  // What must be fixed stays.
  expect(hint('sec/marking')).toBeDefined();
  desk.useRules({ ruleSet: rules, maySwitchOff: false, mayIgnoreMustFix: true, preflight: null, reasonDays: 90 });
  write(MARKED);
  expect(desk.view().desk.hints).toHaveLength(before);
});

test('the keyboard comes into an unfolded panel', () => {
  const { desk, focused } = open();
  desk.actions.fold(true);
  desk.receive({ type: 'enter' });
  expect([desk.view().desk.folded, focused()]).toEqual([false, 1]);
});

test('the mark pointed at is shown in the card, and no longer when the pointer leaves', () => {
  const { desk, write, hint, cards } = open();
  write(WORDY);
  const { id } = hint('plain/swap');
  desk.receive({ type: 'point', composer: 'home', hint: id });
  expect([cards.at(-1)?.id, desk.view().desk.current]).toEqual([id, id]);
  expect(cards.at(-1)?.replacements[0]?.cost).toBe(-4);
  desk.receive({ type: 'point', composer: 'home', hint: null });
  expect(cards.at(-1)).toBeNull();
});
