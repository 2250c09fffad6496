import { expect, test } from 'vitest';
import type { ShownHint } from '../../../lib/desk/types.ts';
import { createDesk } from '../../../lib/desk/desk.ts';
import type { Memory, ToComposer, ToDesk } from '../../../lib/messages.ts';
import type { RulesInUse } from '../../../lib/rule-set/delivery/rules-in-use.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter.ts';
import { type Settings, usualSettings } from '../../../lib/settings/settings.ts';
import { textsFor } from '../../../lib/texts/texts.ts';

const rules = starterRuleSet();
const { notices, reasons: reasonTexts } = textsFor('en');
const inUse: RulesInUse = { ruleSet: rules, maySwitchOff: true, mayIgnoreMustFix: true, preflight: null, reasonDays: 90 };
const AT = new Date('2026-11-23T09:00').toISOString();
/** One to consider, with a fix, and one "must fix". */
const WORDY = 'We will utilise the new centre';
const MARKED = 'OFFICIAL-SENSITIVE: we will utilise the new centre';

const open = ({ settings = usualSettings, failing = false, ...policy }: { settings?: Settings; failing?: boolean } & Partial<RulesInUse> = {}) => {
  const posted: ToComposer[] = [];
  const cards: (ShownHint | null)[] = [];
  let stored: Settings = settings;
  const reasons: unknown[] = [];
  const read: string[] = [];
  let focused = 0;
  let seq = 0;
  const fail = () => Promise.reject(new Error('no room'));
  const desk = createDesk({ ...inUse, ...policy }, settings, {
    post: (message) => posted.push(message),
    showCard: (hint) => cards.push(hint),
    changeSettings: (change) => (failing ? fail() : Promise.resolve((stored = change(stored)))),
    addReasons: (given) => (failing ? fail() : Promise.resolve(void reasons.push(...given))),
    focusPanel: () => focused++,
    readMore: (guidance) => read.push(guidance),
    clock: () => new Date('2026-11-23T09:00'),
  });
  const write = (text: string, composer = 'home', memory?: Memory, more: Partial<Extract<ToDesk, { type: 'draft' }>> = {}) =>
    desk.receive({ type: 'draft', composer, seq: ++seq, text, context: {}, theme: 'light', active: true, memory, ...more });
  const last = <T extends ToComposer['type']>(type: T) => posted.findLast((one): one is Extract<ToComposer, { type: T }> => one.type === type);
  const hint = (rule: string) => desk.view().desk.hints.find((one) => one.rule === rule)!;
  return { desk, posted, cards, write, last, hint, reasons, read, stored: () => stored, focused: () => focused };
};

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

/** Two things that must be fixed. */
const TWO = 'OFFICIAL-SENSITIVE: call [name] today about the new centre';

test('a must-fix hint is ignored only with a reason, which is stored with rule, account and time, without the draft', async () => {
  const { desk, write, hint, reasons, last } = open();
  write(MARKED, 'home', undefined, { context: { account: '@Dept' } });
  const { id } = hint('sec/marking');
  desk.actions.ignoreHere(id);
  desk.actions.ignoreHere(id, '  ');
  expect(hint('sec/marking')).toBeDefined();
  desk.actions.ignoreHere(id, ' Already public ');
  expect(hint('sec/marking')).toBeUndefined();
  expect(last('marks')?.open).toEqual([]);
  await expect.poll(() => reasons).toEqual([{ at: AT, reason: 'Already public', rule: 'sec/marking', account: 'Dept' }]);
  desk.actions.ignoreHere(hint('plain/swap').id, 'not asked for');
  await Promise.resolve();
  expect(reasons).toHaveLength(1);
});

test('the person is told if a reason could not be stored', async () => {
  const { desk, write, hint } = open({ failing: true });
  write(MARKED);
  desk.actions.ignoreHere(hint('sec/marking').id, 'Already public');
  await expect.poll(() => desk.view().desk.notice).toBe(notices.notSaved);
});

test('a must-fix hint cannot be ignored if the policy forbids it, not even by a memory', () => {
  const { desk, write, hint } = open({ mayIgnoreMustFix: false });
  write(MARKED);
  const { id, mayIgnore } = hint('sec/marking');
  expect([mayIgnore, hint('plain/swap').mayIgnore]).toEqual([false, true]);
  desk.actions.ignoreHere(id, 'Already public');
  expect(hint('sec/marking')).toBeDefined();
  const other = open({ mayIgnoreMustFix: false });
  other.write(MARKED, 'home', { dismissed: [id], ticked: [], text: MARKED, decidedOn: MARKED });
  expect(other.hint('sec/marking')).toBeDefined();
});

test('“Never flag again” is neither offered nor done for a must-fix hint', () => {
  const { desk, write, hint, stored } = open();
  write('SECRET plans to utilise the estuary');
  const must = hint('sec/marking');
  expect([must.excerpt, must.severity, must.mayIgnoreWord, hint('plain/swap').mayIgnoreWord]).toEqual(['SECRET', 'error', false, true]);
  desk.actions.ignoreWord(must.id);
  expect(stored().ignoredWords).toEqual([]);
  desk.useSettings({ ...usualSettings, ignoredWords: ['secret'] });
  expect(hint('sec/marking')).toBeDefined();
});

test('no word is ignored if the policy keeps all rules on', () => {
  const { desk, write, hint, stored } = open({ maySwitchOff: false, settings: { ...usualSettings, ignoredWords: ['utilise'] } });
  write(WORDY);
  expect(hint('plain/swap').mayIgnoreWord).toBe(false);
  desk.actions.ignoreWord(hint('plain/swap').id);
  expect([stored().ignoredWords, hint('plain/swap')?.excerpt]).toEqual([['utilise'], 'utilise']);
  desk.useRules(inUse);
  expect(hint('plain/swap')).toBeUndefined();
});

test('an ignored hint stays in the count, and can be shown again', () => {
  const { desk, write, hint, last } = open();
  write(WORDY);
  const { id, message, severity } = hint('plain/swap');
  desk.actions.ignoreHere(id);
  expect(desk.view().desk.ignored).toEqual([{ id, message, severity }]);
  desk.actions.showAgain(id);
  expect([desk.view().desk.ignored, hint('plain/swap').id]).toEqual([[], id]);
  expect(last('remember')?.memory.dismissed).toEqual([]);
  expect(last('marks')?.marks.map((mark) => mark.hint)).toContain(id);
});

test('decisions end when most of the text is replaced, and the panel and the page are told', () => {
  const { desk, write, hint, last } = open();
  write(TWO);
  desk.actions.ignoreHere(hint('sec/marking').id, 'Already public');
  desk.actions.tick(desk.view().desk.checklist[0]!.id, true);
  expect(last('remember')?.memory.decidedOn).toBe(TWO);
  const { memory } = last('remember')!;
  write('Different: OFFICIAL-SENSITIVE words', 'home', memory);
  expect(hint('sec/marking')).toBeDefined();
  expect(desk.view().desk.checklist.some(({ done }) => done)).toBe(false);
  expect(desk.view().desk.notice).toBe(notices.decisionsEnded);
  expect(last('remember')?.memory).toMatchObject({ dismissed: [], ticked: [] });
});

test.each<[string, (page: ReturnType<typeof open>) => void]>([
  ['the draft is emptied', ({ write }) => write('')],
  ['most of it is replaced', ({ write }) => write('OFFICIAL-SENSITIVE')],
  ['the composer goes', ({ desk }) => desk.receive({ type: 'gone', composer: 'home' })],
  ['the post went out', ({ desk }) => desk.receive({ type: 'passed', composer: 'home', unasked: false })],
])('a stop ends when %s', (_, happens) => {
  const page = open();
  page.write(TWO);
  page.desk.receive({ type: 'held', composer: 'home' });
  happens(page);
  page.write(TWO);
  expect(page.desk.view().desk.preflight).toBeNull();
  expect(page.reasons).toEqual([]);
});

test('each stop is counted, and shown only for its own composer', () => {
  const { desk, write } = open();
  write(TWO, 'reply');
  write(MARKED, 'home', undefined, { context: { thread: { index: 1, count: 3 } } });
  desk.receive({ type: 'held', composer: 'home' });
  desk.receive({ type: 'held', composer: 'home' });
  expect(desk.view().desk.preflight).toMatchObject({ stop: 2, post: { number: 2, count: 3 } });
  desk.receive({ type: 'active', composer: 'reply' });
  expect(desk.view().desk.preflight).toBeNull();
});

test.each([
  ['the policy', 'required', 'on', true, 'required'],
  ['the policy, also where the rules do without', 'on', 'off', false, 'on'],
  ['the person', null, 'required', true, 'required'],
  ['the rules, which do without', null, 'required', false, 'off'],
] as const)('what a press on Post does is up to %s', (_, policy, chosen, preflight, expected) => {
  const { last } = open({ preflight: policy, ruleSet: { ...rules, preflight }, settings: { ...usualSettings, preflight: chosen } });
  expect(last('settings')?.preflight).toBe(expected);
});

test('a required reason is needed for the next press, and stored for each rule', async () => {
  const { desk, write, last, reasons } = open({ preflight: 'required' });
  write(TWO);
  desk.receive({ type: 'held', composer: 'home' });
  expect(desk.view().desk.preflight?.needsReason).toBe(true);
  desk.actions.postAnyway(' ');
  expect([desk.view().desk.preflight?.stop, desk.view().desk.notice, last('reason-given')]).toEqual([1, reasonTexts.missing, undefined]);
  desk.actions.postAnyway('Already public');
  expect([last('reason-given')?.composer, desk.view().desk.notice]).toEqual(['home', notices.postReady]);
  await expect.poll(() => reasons).toHaveLength(2);
  expect(reasons).toEqual([
    { at: AT, reason: 'Already public', rule: 'sec/marking' },
    { at: AT, reason: 'Already public', rule: expect.not.stringMatching('sec/marking') },
  ]);
});

test('a reason that could not be asked for is stored as “Not asked”', async () => {
  const { desk, write, reasons } = open({ preflight: 'required' });
  write(TWO);
  desk.receive({ type: 'passed', composer: 'home', unasked: true });
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
  const { desk, write } = open();
  write(WORDY);
  const fixed = (done: boolean) => {
    desk.receive({ type: 'fixed', composer: 'home', hint: 'plain/swap utilise', done });
    return desk.view().desk.notice;
  };
  expect([fixed(false), fixed(true)]).toEqual([notices.notFixed, null]);
  desk.tell('Something else');
  expect(fixed(true)).toBe('Something else');
});

test.each([
  ['written anew', 'Different: write to [name] now'],
  ['pasted over', 'A wholly different announcement about tax by [name]'],
])('an ignored gap and a tick do not pass to another text that is %s', (_, text) => {
  const { desk, write, last } = open();
  write('Call [name] today');
  const gap = desk.view().desk.hints.find(({ excerpt }) => excerpt === '[name]')!;
  desk.actions.ignoreHere(gap.id, 'Already public');
  desk.actions.tick(desk.view().desk.checklist[0]!.id, true);
  expect(last('marks')?.open).toEqual([]);
  write(text);
  expect(last('marks')?.open).toEqual([gap.id]);
  expect(desk.view().desk).toMatchObject({ ignored: [], notice: notices.decisionsEnded });
  expect(desk.view().desk.checklist.some(({ done }) => done)).toBe(false);
});
