import { expect, test } from 'vitest';
import type { ToComposer, ToPanel } from '../../../lib/messaging/messages.ts';
import { fixableIn } from '../../../components/hints/hint-row.tsx';
import { notices, open as openPanel } from './open-panel.ts';
import { openFixBox } from './fix-box.ts';

const WORDY = 'We utilise vans, purchase boxes and commence work.';
const PLAIN = 'We use vans, buy boxes and start work.';

const openBox = (text = WORDY) => {
  const box = openFixBox();
  box.write(text);
  return { ...box, fixAll: () => box.actions.fixAll(box.state().hints.map(({ id }) => id)) };
};

test('all fixes are made, and taken back, with one press each', () => {
  const { text, state, actions, fixAll } = openBox();
  fixAll();
  expect([text(), state().hints, state().undoable, state().notice]).toEqual([PLAIN, [], 3, null]);
  actions.undoAll();
  expect([text(), state().hints.length, state().undoable]).toEqual([WORDY, 3, 0]);
});

test('what was typed elsewhere since stays when fixes are taken back', () => {
  const { text, write, state, actions, fixAll } = openBox();
  fixAll();
  write(`Hello. ${PLAIN}`);
  write(`Hello. ${PLAIN} Goodbye.`);
  expect(state().undoable).toBe(3);
  actions.undoAll();
  expect(text()).toBe(`Hello. ${WORDY} Goodbye.`);
});

test.each([
  ['a fixed word is changed', PLAIN.replace('buy', 'bring')],
  ['the draft is emptied', ''],
])('nothing can be taken back together once %s', (_, next) => {
  const { write, state, fixAll } = openBox();
  fixAll();
  write(next);
  expect(state().undoable).toBe(0);
});

test.each([
  [
    'deletes a character',
    'We are open\u200b today and the coun\u200bcil is too.',
    'We are open today and the coun\u200bcil is too.',
  ],
  ['shortens a run of marks', 'Hello!!! We utilise vans and utilise boxes.', ''],
])('no letter comes back twice after one Ctrl+Z of a fix that %s', (_, written, given) => {
  const { text, write, state, actions, fixAll } = openBox(written);
  fixAll();
  const fixed = text();
  const next = given === '' ? fixed.replace('!', '!!!') : given;
  expect([fixed === written, state().undoable > 1]).toEqual([false, true]);
  write(next);
  expect(state().undoable).toBe(0);
  actions.undoAll();
  expect(text()).toBe(next);
});

test('typing on after the fixed words keeps the offer, unless it is right beside them', () => {
  const { write, state, fixAll } = openBox();
  fixAll();
  write(`${PLAIN} Come`);
  write(`${PLAIN} Come too`);
  expect(state().undoable).toBe(3);
});

test('closing the notice ends the offer to take fixes back', () => {
  const { text, state, actions, fixAll } = openBox();
  fixAll();
  actions.dismissNotice();
  actions.undoAll();
  expect([text(), state().undoable]).toEqual([PLAIN, 0]);
});

test('it stops at a fix that is not made, says so, and those made can be taken back', () => {
  const { text, state, actions, fixAll, refuseAfter } = openBox();
  refuseAfter(2);
  fixAll();
  expect(text()).toBe('We utilise vans, buy boxes and start work.');
  expect([state().notice, state().undoable]).toEqual([notices.fixedSome(2, 3), 2]);
  refuseAfter(Infinity);
  actions.undoAll();
  expect(text()).toBe(WORDY);
});

test('a fix that was refused at once says that the text has not changed', () => {
  const { text, state, fixAll, refuseAfter } = openBox();
  refuseAfter(0);
  fixAll();
  expect([text(), state().notice, state().undoable]).toEqual([WORDY, notices.notFixed, 0]);
});

test('a fix that would cause a new hint is left out, and the person is told', () => {
  // There is no room for “for example”.
  const full = `${'The hall is open. '.repeat(13)}We utilise it for clubs, e.g. judo.`.padEnd(280, '.');
  const { text, state, fixAll } = openBox(`${full.slice(0, -1)}`);
  expect(state().hints.flatMap(({ replacements }) => replacements.map((one) => one.text))).toContain('for example');
  fixAll();
  expect([text().includes('e.g.'), text().includes('We use it'), state().notice]).toEqual([
    true,
    true,
    notices.fixedSome(1, 2),
  ]);
});

/** Presses the button of one row. */
const fixRow = (written: string, rule: string) => {
  const box = openBox(written);
  box.actions.fixAll(fixableIn(box.state().hints.filter((hint) => hint.rule === rule)));
  return { text: box.text(), notice: box.state().notice };
};

test('a fix that is held back for others inside it does not stop those', () => {
  const written = 'Join us! Come! Now! We utilise vans and utilise boxes!';
  expect(fixRow(written, 'plain/swap')).toEqual({ text: written.replaceAll('utilise', 'use'), notice: null });
});

test('a must fix is fixed even where a milder hint about the same words follows', () => {
  const written = '𝗟𝗜𝗦𝗧𝗘𝗡 to the sirens, and 𝗥𝗘𝗣𝗢𝗥𝗧 what you see.';
  const fixed = { text: 'LISTEN to the sirens, and REPORT what you see.', notice: null };
  expect(fixRow(written, 'font/faux')).toEqual(fixed);
});

test('what may be right as it stands is not fixed together with others', () => {
  const { state, text, fixAll } = openBox(
    'We utilise the hall on Monday 1st December 2026 and Monday 8th December 2026.',
  );
  const days = state().hints.filter(({ rule }) => rule === 'date/weekday');
  expect([days.map(({ replacements }) => replacements.length), fixableIn(days)]).toEqual([[1, 1], []]);
  fixAll();
  expect([text().includes('We use'), text().match(/Monday/g)]).toEqual([true, ['Monday', 'Monday']]);
});

/** A panel at a page that answers when it is told to. */
const openAtPage = () => {
  const page = openPanel();
  const { panel, write, posted } = page;
  let text = WORDY;
  let seq = 0;
  const send = (next: string): void => {
    text = next;
    write(next);
    seq++;
  };
  send(WORDY);
  panel.actions.fixAll(panel.view().panel.hints.map(({ id }) => id));
  const asked = () => posted.filter((one): one is Extract<ToComposer, { type: 'fix' }> => one.type === 'fix');
  const answer = (done = true): void => {
    const { composer, hint } = asked().at(-1)!;
    panel.receive({ type: 'fixed', composer, hint, done } satisfies Extract<ToPanel, { type: 'fixed' }>);
  };
  return { ...page, send, asked, answer, text: () => text, seq: () => seq, state: () => panel.view().panel };
};

test('the page is asked for one fix at a time, the last place first', () => {
  const { asked, answer, send, state } = openAtPage();
  expect(asked()).toMatchObject([{ expected: 'commence', text: 'start', seq: 1 }]);
  answer();
  send(WORDY.replace('commence', 'start'));
  expect(asked().slice(1)).toMatchObject([{ expected: 'purchase', text: 'buy' }]);
  answer();
  answer();
  send(PLAIN);
  expect([asked().length, state().undoable]).toEqual([3, 3]);
});

test('fixes can be taken back only from the text that the panel knows', () => {
  const { answer, send, state, panel, asked } = openAtPage();
  answer();
  answer();
  answer();
  send('We utilise vans, buy boxes and start work.');
  expect(state().undoable).toBe(0);
  send(PLAIN);
  expect(state().undoable).toBe(3);
  panel.actions.undoAll();
  expect(asked().at(-1)).toMatchObject({ expected: 'start', text: 'commence', seq: 3, span: { start: 27, end: 32 } });
});

test('a place that was changed meanwhile is left out, and the others go on from where they stand now', () => {
  const { asked, answer, send, state } = openAtPage();
  send(WORDY.replace('purchase', 'order'));
  send(`Now: ${WORDY.replace('purchase', 'order')}`);
  answer();
  expect(asked().at(-1)).toMatchObject({ expected: 'utilise', span: { start: 8, end: 15 }, seq: 3 });
  answer();
  expect([asked().length, state().notice]).toEqual([2, notices.fixedSome(2, 3)]);
});

test('nothing more is asked for once the composer has gone, and a late answer says nothing', () => {
  const { panel, asked, answer, state } = openAtPage();
  panel.receive({ type: 'gone', composer: 'home' });
  answer();
  expect([asked().length, state().undoable, state().notice]).toEqual([1, 0, null]);
});
