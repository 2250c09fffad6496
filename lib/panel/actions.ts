import { preflightInUse } from '../delivery/rules-in-use.ts';
import type { PanelActions } from './types.ts';
import type { Hint } from '../check/hint.ts';
import { mustFixIn } from '../check/order.ts';
import { addIgnoredWord } from '../settings/settings.ts';
import { getMessages } from '../i18n/texts.ts';
import type { PanelContext } from './parts.ts';
import { mayIgnoreHere, mayIgnoreWord } from './ignorable.ts';
import { memoryOf } from './session.ts';

/** What the buttons of the panel and the card do. What is not offered is also refused here. */
export const createActions = ({ world, session, screen, change, state, settings, rules, ignoreWords, addReasons, answerAgain, showCard }: PanelContext): PanelActions => {
  const texts = () => getMessages(settings().language);
  const hintOf = (id: string): Hint | undefined => state()?.hints.find((hint) => hint.id === id);
  const hideCard = (): void => {
    world.post({ type: 'hide-card' });
    showCard(null);
  };
  const remember = (): void => {
    const of = state();
    if (of) world.post({ type: 'remember', composer: screen().composer, memory: memoryOf(of) });
  };
  const notSaved = (): void => change({ notice: texts().notices.notSaved });

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
    ignoreHere: (id, reason = '') => {
      const of = state();
      const hint = hintOf(id);
      const needsReason = hint?.severity === 'error';
      if (!of || !hint || !mayIgnoreHere(hint, rules()) || (needsReason && reason.trim() === '')) return;
      session.dismiss(screen().composer, id);
      remember();
      hideCard();
      answerAgain();
      if (needsReason) addReasons(reason, [hint], of);
    },
    showAgain: (id) => {
      session.showAgain(screen().composer, id);
      remember();
      answerAgain();
    },
    ignoreWord: (id) => {
      const hint = hintOf(id);
      if (!hint || !mayIgnoreWord(hint, rules())) return;
      const word = hint.excerpt.toLowerCase();
      ignoreWords([...settings().ignoredWords, word]);
      hideCard();
      answerAgain();
      world.changeSettings((old) => addIgnoredWord(old, word)).catch(notSaved);
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
    postAnyway: (reason = '') => {
      const of = state();
      const given = reason.trim() !== '';
      if (!given && preflightInUse(rules(), settings().preflight) === 'required') {
        change({ notice: texts().reasons.missing });
        return;
      }
      world.post({ type: 'reason-given', composer: screen().composer });
      world.post({ type: 'leave' });
      change({ held: null, notice: texts().notices.postReady });
      if (of && given) addReasons(reason, mustFixIn(of.hints), of);
    },
    leave: () => {
      world.post({ type: 'leave' });
      // Where it stands in the way of the page, it goes when it is left.
      change(screen().room.panel ? {} : { folded: null });
    },
    dismissNotice: () => change({ notice: null }),
  };
};
