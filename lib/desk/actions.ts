import type { DeskActions } from './types.ts';
import type { Hint } from '../check/hint.ts';
import { withIgnoredWord } from '../settings/settings.ts';
import { textsFor } from '../texts/texts.ts';
import type { DeskParts } from './desk.ts';
import { memoryOf } from './session.ts';

/** What the buttons of the panel and the card do. */
export const createActions = ({ world, session, screen, change, state, settings, answerAgain, showCard }: DeskParts): DeskActions => {
  const hintOf = (id: string): Hint | undefined => state()?.hints.find((hint) => hint.id === id);
  const hideCard = (): void => {
    world.post({ type: 'hide-card' });
    showCard(null);
  };
  const remember = (): void => {
    const of = state();
    if (of) world.post({ type: 'remember', composer: screen().composer, memory: memoryOf(of) });
  };
  const notSaved = (): void => change({ notice: textsFor(settings().language).notices.notSaved });

  return {
    fix: (id, index) => {
      const of = state();
      const replacement = hintOf(id)?.replacements[index];
      if (!of || !replacement) return;
      hideCard();
      const { span, text } = replacement;
      world.post({ type: 'fix', composer: screen().composer, seq: of.seq, hint: id, span, expected: of.result.draft.text.slice(span.start, span.end), text });
    },
    copy: (id, index) => {
      const text = hintOf(id)?.replacements[index]?.text;
      if (text !== undefined) world.post({ type: 'copy', text });
    },
    ignoreHere: (id) => {
      session.dismiss(screen().composer, id);
      remember();
      hideCard();
      answerAgain();
    },
    ignoreWord: (id) => {
      const word = hintOf(id)?.excerpt.toLowerCase();
      if (!word) return;
      session.ignoreWords([...settings().ignoredWords, word]);
      hideCard();
      answerAgain();
      world.changeSettings((old) => withIgnoredWord(old, word)).catch(notSaved);
    },
    readMore: (id) => {
      const guidance = hintOf(id)?.guidance;
      if (guidance !== undefined) world.readMore(guidance);
    },
    point: (id) => {
      world.post({ type: 'current', hint: id });
      change({ current: id });
    },
    fold: (folded) => change({ folded }),
    tick: (item, done) => {
      session.tick(screen().composer, item, done);
      remember();
      change({});
    },
    postAnyway: (reason) => {
      world.post({ type: 'leave' });
      change({ held: false, notice: textsFor(settings().language).notices.postReady });
      if (reason) world.addReason({ at: world.clock().toISOString(), reason }).catch(notSaved);
    },
    leave: () => {
      world.post({ type: 'leave' });
      // Where it stands in the way of the page, it goes when it is left.
      change(screen().room.panel ? {} : { folded: null });
    },
    dismissNotice: () => change({ notice: null }),
  };
};
