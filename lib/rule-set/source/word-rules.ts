import type { Json } from './inherit-lists.ts';
import type { ListedWord } from './word-list.ts';

const SUFFIX: Readonly<Record<string, string>> = { error: '-must', warning: '-should', suggestion: '-consider' };

const termOf = ({ find, use, note, except, caseSensitive }: ListedWord): Json => ({
  find: find.length === 1 ? find[0] : find,
  ...(use.length === 0 ? {} : { use: use.length === 1 ? use[0] : use }),
  ...(note === undefined ? {} : { note }),
  ...(except.length === 0 ? {} : { except }),
  ...(caseSensitive ? { caseSensitive } : {}),
});

/**
 * The rules that a list of words stands for: one, and one more for each severity, language and reason that differs from
 * what the rule says.
 */
export const wordRules = (rule: Json, words: readonly ListedWord[]): readonly Json[] => {
  const { words: _, ...shared } = rule;
  const id = String(rule['id'] ?? 'ours/words');
  const groups = new Map<string, ListedWord[]>();
  for (const word of words) {
    const key = JSON.stringify([word.severity, word.language, word.why]);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  const taken = new Set<string>();
  return [...groups.values()].map((listed) => {
    const { severity, language, why } = listed[0]!;
    const base = `${id}${severity === undefined ? '' : SUFFIX[severity]}${language === undefined ? '' : `-${language}`}`;
    let own = base;
    for (let number = 2; taken.has(own); number++) own = `${base}-${number}`;
    taken.add(own);
    return {
      ...shared,
      id: own,
      kind: 'terms',
      params: { terms: listed.map(termOf) },
      ...(severity === undefined ? {} : { severity }),
      ...(language === undefined ? {} : { language }),
      ...(why === undefined ? {} : { why }),
    };
  });
};
