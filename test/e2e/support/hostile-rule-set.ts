import { documentOf } from '../../lib/rule-set/document.ts';

const [rule] = documentOf(1).rules;

/**
 * A rule set that the schema takes, with one example that would take minutes: hundreds of phrases that are nearly what
 * stands there, again and again.
 */
export const endlessDocument = (version: number): object =>
  documentOf(version, {
    rules: [
      {
        ...rule,
        params: {
          terms: [
            { find: Array.from({ length: 8_000 }, (_, at) => `${'a '.repeat((at % 60) + 1)}b${at}`), use: ['c'] },
          ],
        },
        examples: { bad: ['We [[b1]].', 'We [[b2]].'], good: ['a '.repeat(12_000), 'Fine.'] },
      },
    ],
  });
