import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Checker } from '../../../lib/check/check.ts';
import type { Hint } from '../../../lib/check/hint.ts';
import { targetSpan } from '../../../lib/check/sort-hints.ts';
import { createDraftStore, toSavedState, type SentDraft } from '../../../lib/panel/draft-store.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

const NOW = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };
const source = { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' } as const;

/**
 * A checker with one rule about words in capitals, one about the whole draft, and one checklist item, asked of texts
 * with a digit.
 */
const checker = (severity: Hint['severity'] = 'warning'): Checker => {
  const hint = (rule: string, id: string, target: Hint['target'], excerpt: string): Hint => ({
    id,
    rule,
    severity,
    target,
    excerpt,
    message: rule,
    why: '',
    source,
    replacements: [],
  });
  return {
    skipped: [],
    forget: () => {},
    check: (text, context) => {
      const seen = new Map<string, number>();
      const hints = [...text.matchAll(/\b[A-Z]{2,}\b/g)].map(({ 0: word, index }) => {
        const count = (seen.get(word) ?? 0) + 1;
        seen.set(word, count);
        return hint(
          'capitals',
          `capitals ${word}${count > 1 ? ` (${count})` : ''}`,
          { start: index, end: index + word.length },
          word,
        );
      });
      const whole = text.length > 0 ? [hint('whole', 'whole ', 'draft', '')] : [];
      return {
        draft: parseDraft(text, context),
        hints: [...hints, ...whole],
        checklist: /\d/.test(text) ? [{ id: 'q/number', because: { by: 'post', post: 'number' } }] : [],
        faults: [],
      };
    },
  };
};

const open = (severity?: Hint['severity']) => {
  const session = createDraftStore(checker(severity));
  let seq = 0;
  const write = (text: string, more: Partial<SentDraft> = {}) =>
    session.check({ composer: 'home', seq: ++seq, network: 'x', text, context: {}, memory: undefined, ...more }, NOW);
  const shown = () => session.state('home')!.hints.map(({ id }) => id);
  const ignored = () => session.state('home')!.ignored.map(({ id }) => id);
  return { session, write, shown, ignored };
};

test.each([
  ['another announcement with the same words', 'Different: write to NAME now'],
  ['one paste over it all', 'NAME'],
  ['the same words written anew', 'Call  today', 'Call NAME today'],
  ['a letter of them deleted and written again', 'Call NAM today', 'Call NAME today'],
])('an ignored hint is flagged again after %s', (_, ...texts) => {
  const { session, write, ignored } = open();
  write('Call NAME today');
  session.dismiss('home', ['capitals NAME']);
  for (const text of texts) write(text);
  expect(ignored()).toEqual([]);
});

test.each([
  ['words behind it', 'Call NAME today or tomorrow'],
  ['words before it', 'Please call NAME today'],
  ['the words around it replaced one after the other', 'Ring NAME today', 'Ring NAME today now'],
  ['the same words elsewhere', 'NAME: call NAME today'],
])('an ignored hint stays ignored after %s', (_, ...texts) => {
  const { session, write, ignored, shown } = open();
  write('Call NAME today');
  session.dismiss('home', ['capitals NAME']);
  for (const text of texts) write(text);
  expect(ignored()).toHaveLength(1);
  expect(shown().filter((id) => id.startsWith('capitals'))).toHaveLength(texts.at(-1)!.split('NAME').length - 2);
});

test('all decisions end when most of the text is replaced, and the state says so once', () => {
  const { session, write, ignored } = open();
  write('We will open 3 new centres');
  session.tick('home', 'q/number', true);
  session.dismiss('home', ['whole ']);
  expect(write('We will open 3 new parks').ended).toBe(false);
  expect([ignored(), [...session.state('home')!.decisions.ticked]]).toEqual([['whole '], ['q/number']]);
  expect(write('Tax: pay 3 things today').ended).toBe(true);
  expect([ignored(), session.state('home')!.decisions.ticked.size]).toEqual([[], 0]);
  expect(write('Tax: pay 3 things today, please').ended).toBe(false);
});

test('small changes add up from the last decision on', () => {
  const { session, write, ignored } = open();
  write('one two three four FIVE six');
  session.dismiss('home', ['capitals FIVE']);
  write('a b three four FIVE six');
  session.dismiss('home', ['whole ']);
  write('a b c d FIVE six');
  expect(ignored()).toEqual(['capitals FIVE', 'whole ']);
});

test('an emptied draft is a new one, and nothing is said about ended decisions', () => {
  const { session, write, ignored } = open();
  write('Call NAME today');
  session.dismiss('home', ['capitals NAME']);
  expect(write('').ended).toBe(false);
  write('Call NAME today');
  expect(ignored()).toEqual([]);
});

test('a tick ends when its item is no longer asked', () => {
  const { session, write } = open();
  write('We open 3 centres');
  session.tick('home', 'q/number', true);
  write('We open centres');
  write('We open 3 centres');
  expect(session.state('home')!.decisions.ticked.size).toBe(0);
});

test('an ignored hint can be shown again', () => {
  const { session, write, shown, ignored } = open();
  write('Call NAME today');
  session.dismiss('home', ['capitals NAME']);
  expect([shown(), ignored()]).toEqual([['whole '], ['capitals NAME']]);
  session.showAgain('home', ['capitals NAME']);
  expect([shown(), ignored()]).toEqual([['capitals NAME', 'whole '], []]);
});

test('an ignored hint is shown again when it becomes must-fix', () => {
  const { session, write, shown } = open('warning');
  write('Call NAME today');
  session.dismiss('home', ['capitals NAME']);
  session.use(checker('error'));
  write('Call NAME today ');
  expect(shown()).toContain('capitals NAME');
});

test('an ignored must-fix hint is shown again when the policy forbids ignoring it', () => {
  const { session, write, shown } = open('error');
  write('Call NAME today');
  session.dismiss('home', ['capitals NAME']);
  session.setIgnoring({ words: ['name'], mayIgnoreMustFix: false });
  expect(shown()).toContain('capitals NAME');
});

test('what the page remembers is followed from its own text to the present one', () => {
  const first = open();
  first.write('Call NAME today');
  first.session.dismiss('home', ['capitals NAME']);
  first.write('Do call NAME today');
  const memory = toSavedState(first.session.state('home')!);
  expect(memory).toEqual({
    dismissed: ['capitals NAME'],
    ticked: [],
    text: 'Do call NAME today',
    decidedOn: 'Call NAME today',
  });
  const taken = (text: string) => {
    const again = open();
    const { ended } = again.write(text, { memory });
    return [again.ignored(), ended];
  };
  expect(taken('Do call NAME today')).toEqual([['capitals NAME'], false]);
  expect(taken('Now do call NAME today')).toEqual([['capitals NAME'], false]);
  expect(taken('Do call, today: NAME')).toEqual([[], false]);
  expect(taken('Different: write to NAME now')).toEqual([[], true]);
});

type Edit = { readonly at: number; readonly gone: number; readonly put: string };

test('an ignored hint never silences words that were written after the decision', () => {
  // Few letters, so that most edits can be read in several ways.
  const words = (most: number) =>
    fc
      .array(fc.constantFrom('AA', 'AAA', 'AB', 'a', 'b', ' ', '  '), { maxLength: most })
      .map((parts) => parts.join(''));
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ at: fc.nat(), gone: fc.constant(0), put: words(4) }),
    fc.record({ at: fc.nat(), gone: fc.nat(6), put: fc.constant('') }),
  );
  let kept = 0;
  fc.assert(
    fc.property(
      words(30),
      fc.array(fc.nat(), { maxLength: 4 }),
      fc.array(edit, { maxLength: 6 }),
      (text, choices, edits) => {
        const { session, write } = open('error');
        write(text);
        for (const choice of choices) {
          const { hints } = session.state('home')!;
          const hint = hints[choice % Math.max(hints.length, 1)];
          if (hint) session.dismiss('home', [hint.id]);
        }
        // Each letter with whether it was there at the decision.
        let letters = [...text].map((letter) => ({ letter, old: true }));
        for (const { at, gone, put } of edits) {
          letters = letters.toSpliced(
            at % (letters.length + 1),
            gone,
            ...[...put].map((letter) => ({ letter, old: false })),
          );
          const { ignored } = write(letters.map(({ letter }) => letter).join(''));
          for (const hint of ignored) {
            const span = targetSpan(hint);
            if (!span) continue;
            kept++;
            expect(letters.slice(span.start, span.end).every(({ old }) => old)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 2_000 },
  );
  expect(kept).toBeGreaterThan(500);
}, 60_000);
