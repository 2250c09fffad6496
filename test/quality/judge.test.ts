import { describe, expect, test } from 'vitest';
import type { LabelledDraft } from '../drafts/read-drafts.ts';
import { draftWith, hintOf } from './invented.ts';
import { judge } from './judge.ts';
import type { SaidHint } from './said.ts';

const judged = (label: Partial<LabelledDraft>, hints: readonly SaidHint[]) => {
  const { hints: said, musts } = judge(draftWith(label), hints, (rule, instead) =>
    rule === 'a/style' && !instead ? 'suggestion' : 'warning',
  );
  return {
    hints: said.map(({ verdict }) => verdict),
    musts: musts.map(({ outcome }) => outcome),
    because: said.map(({ because }) => because).filter(Boolean),
  };
};
const must = [{ rule: 'a/word', words: 'utilise' }];

describe('a hint', () => {
  test('on the words of a label is right, with a longer or a shorter mark too', () => {
    for (const on of ['utilise', 'utilise the form', 'til'])
      expect(judged({ must }, [hintOf('a/word', { on })])).toEqual({ hints: ['right'], musts: ['found'], because: [] });
  });

  test('of the right rule on other words is wrong', () => {
    expect(judged({ must }, [hintOf('a/word', { on: 'Vote' })])).toEqual({
      hints: ['wrong'],
      musts: ['missed'],
      because: ['not about these words'],
    });
  });

  test('of a rule that would do instead may be as severe as that rule ever is', () => {
    const [loud] = judged({ must: [{ rule: 'a/style' }] }, [hintOf('a/style', { severity: 'warning' })]).hints;
    const instead = judged({ must: [{ rule: 'a/word', or: ['a/style'] }] }, [
      hintOf('a/style', { severity: 'warning' }),
    ]);
    expect([loud, ...instead.hints]).toEqual(['loud', 'right']);
  });

  test('that no label names is wrong', () => {
    expect(judged({ must }, [hintOf('a/word', { on: 'utilise' }), hintOf('a/link', { on: 'Vote' })])).toEqual({
      hints: ['right', 'wrong'],
      musts: ['found'],
      because: ['not called for'],
    });
  });

  test('that a label lets be is neither right nor wrong', () => {
    expect(judged({ may: ['a/word'] }, [hintOf('a/word', { on: 'utilise' })]).hints).toEqual(['taste']);
  });

  test('on the same words at each of their places is right', () => {
    const text = 'Go!!! Stay!!!';
    const hints = [3, 11].map((start) =>
      hintOf('a/word', { target: { start: start - 1, end: start + 2 }, excerpt: '!!!' }),
    );
    expect(judged({ text, must: [{ rule: 'a/word', words: '!!!' }] }, hints).hints).toEqual(['right', 'right']);
  });

  test('whose mark covers two labels finds both', () => {
    expect(
      judged({ must: [...must, { rule: 'a/word', words: 'form' }] }, [hintOf('a/word', { on: 'utilise the form' })]),
    ).toMatchObject({ hints: ['right'], musts: ['found', 'found'] });
  });

  test('on any short form of a row is right', () => {
    const text = 'An RTA, an SPR and a DTC';
    const hints = ['RTA', 'DTC'].map((on) => hintOf('plain/acronym', { on, text }));
    expect(judged({ text, must: [{ rule: 'plain/acronym', words: 'SPR' }] }, hints)).toMatchObject({
      hints: ['right', 'right'],
      musts: ['found'],
    });
  });

  test('of a rule that speaks once finds all of its labels', () => {
    const text = 'Going forward we will drive growth';
    const musts = ['Going forward', 'drive'].map((words) => ({ rule: 'plain/avoid', words }));
    expect(judged({ text, must: musts }, [hintOf('plain/avoid', { on: 'Going forward', text })])).toMatchObject({
      hints: ['right'],
      musts: ['found', 'found'],
    });
  });
});

describe('a label with “or”', () => {
  const either = [{ rule: 'a/word', words: 'utilise', or: ['a/other'] }];

  test('is found by the other rule', () =>
    expect(judged({ must: either }, [hintOf('a/other', { on: 'utilise' })])).toMatchObject({
      hints: ['right'],
      musts: ['found'],
    }));

  test('lets one of the two speak', () => {
    const hints = [hintOf('a/other', { on: 'utilise' }), hintOf('a/word', { on: 'utilise' })];
    expect(judged({ must: either }, hints)).toEqual({
      hints: ['wrong', 'right'],
      musts: ['found'],
      because: ['said already by a/word'],
    });
  });

  test('does not excuse the other rule elsewhere', () =>
    expect(judged({ must: either }, [hintOf('a/other', { on: 'Vote' })]).because).toEqual(['not about these words']));
});

describe('severity', () => {
  test('above what the rule or the label says is too loud', () => {
    const loud = judged({ must: [{ rule: 'a/style' }] }, [hintOf('a/style', { severity: 'warning' })]);
    expect(loud).toEqual({ hints: ['loud'], musts: ['found'], because: ['should be “Consider”'] });
    expect(
      judged({ must: [{ rule: 'a/style', severity: 'warning' }] }, [hintOf('a/style', { severity: 'warning' })]).hints,
    ).toEqual(['right']);
  });

  test('below it is right but too quiet', () =>
    expect(judged({ must }, [hintOf('a/word', { on: 'utilise', severity: 'suggestion' })])).toMatchObject({
      hints: ['right'],
      musts: ['quiet'],
    }));

  test('of a rule that does instead is that rule’s own', () => {
    expect(
      judged({ must: [{ rule: 'a/word', or: ['a/style'] }] }, [hintOf('a/style', { severity: 'suggestion' })]),
    ).toMatchObject({ hints: ['right'], musts: ['found'] });
  });
});

describe('a label about a description or a poll choice', () => {
  const media = [
    { kind: 'image' as const, alt: 'Logo' },
    { kind: 'image' as const, alt: 'A queue of buses' },
  ];
  const logo = [{ rule: 'a/alt', words: 'Logo' }];

  test('is found by a hint about that picture alone', () => {
    expect(
      judged({ context: { media }, must: logo }, [
        hintOf('a/alt', { target: { media: 0 } }),
        hintOf('a/alt', { target: { media: 1 } }),
      ]).hints,
    ).toEqual(['right', 'wrong']);
  });

  test('is found by a hint with the words of that choice', () => {
    const hints = [hintOf('a/word', { excerpt: 'utilise' }), hintOf('a/word', { excerpt: 'commence' })];
    expect(
      judged({ text: 'Vote', context: { pollOptions: ['We utilise', 'We commence'] }, must }, hints).hints,
    ).toEqual(['right', 'wrong']);
  });
});
