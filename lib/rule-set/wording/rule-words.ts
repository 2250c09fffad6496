import { kinds } from '../../rules/index.ts';
import { isObject } from '../../text/is-object.ts';
import { quote } from '../problem.ts';
import type { Rule } from '../schema.ts';

/** A way in which a change makes rules harder or easier to satisfy; `words` where only its sentences change. */
export type Direction = 'stricter' | 'milder' | 'mixed' | 'words';

/** A change in words, and which way it goes. */
export type Told = { readonly sentence: string; readonly direction: Direction };

const MOST = 8;

/** Some sentences or words, the first eight of them; the rest are counted. */
export const someWords = (texts: readonly string[]): string =>
  texts.length > MOST ? `${texts.slice(0, MOST).join('; ')}; and ${texts.length - MOST} more` : texts.join('; ');

type Settings = Readonly<Record<string, unknown>>;

/** Settings as the kind reads them, so that one left out and one written as usual are the same. */
export const settingsOf = ({ kind, params }: Pick<Rule, 'kind' | 'params'>): Settings => {
  const parsed = kinds.get(kind)?.params.safeParse(params);
  return parsed?.success ? (parsed.data as Settings) : params;
};

const texts = (value: unknown): readonly string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === 'string');

/** What is said of one word: what to write instead, or what to do. */
type WordEntry = { readonly instead: string; readonly except: readonly string[]; readonly rest: string };

const insteadOf = (use: readonly string[], note: unknown): string => {
  if (typeof note === 'string') return ` (${note})`;
  const [first] = use;
  if (first === undefined) return '';
  return first === '' ? ' (leave it out)' : ` → ${use.map(quote).join(' or ')}`;
};

/** The words of a rule of the kind `terms`, each with what is said of it. */
export const wordsOfRule = (rule: Pick<Rule, 'kind' | 'params'>): ReadonlyMap<string, WordEntry> => {
  const { terms } = settingsOf(rule);
  const words = new Map<string, WordEntry>();
  for (const term of (Array.isArray(terms) ? terms : []).filter(isObject)) {
    const { find, use, forms, note, except, ...rest } = term;
    const entry = (own: unknown): WordEntry => ({
      instead: insteadOf(texts(own), note),
      except: texts(except),
      rest: JSON.stringify(rest),
    });
    for (const word of texts(find)) words.set(word, entry(use));
    for (const [word, own] of Object.entries(isObject(forms) ? forms : {})) words.set(word, entry(own));
  }
  return words;
};

/** Words with what is said of each: “utilise” → “use”; “synergy” (say what happens). */
export const listedWords = (words: ReadonlyMap<string, WordEntry>): string =>
  someWords([...words].map(([word, { instead }]) => `${quote(word)}${instead}`));

const toldOfWord = (word: string, old: WordEntry, now: WordEntry): readonly Told[] => {
  const said: Told[] = [];
  if (old.instead !== now.instead) {
    const becomes = (entry: WordEntry): string => entry.instead.trim().replace(/^→ /, '') || 'nothing';
    said.push({ sentence: `${quote(word)} now becomes ${becomes(now)} (before: ${becomes(old)})`, direction: 'words' });
  }
  const [added, removed] = [
    now.except.filter((one) => !old.except.includes(one)),
    old.except.filter((one) => !now.except.includes(one)),
  ];
  if (added.length > 0)
    said.push({ sentence: `${quote(word)} is fine in ${added.map(quote).join(', ')}`, direction: 'milder' });
  if (removed.length > 0)
    said.push({
      sentence: `${quote(word)} is no longer fine in ${removed.map(quote).join(', ')}`,
      direction: 'stricter',
    });
  if (old.rest !== now.rest)
    said.push({ sentence: `${quote(word)} is found in other places than before`, direction: 'mixed' });
  return said;
};

/** What changes between the words of two versions of a rule, with both sides of each. */
export const wordChanges = (before: Rule, after: Rule): readonly Told[] => {
  const [was, is] = [wordsOfRule(before), wordsOfRule(after)];
  const added = [...is].filter(([word]) => !was.has(word));
  const removed = [...was.keys()].filter((word) => !is.has(word));
  return [
    ...added.map(([word, { instead }]): Told => ({
      sentence: `${quote(word)}${instead} is new`,
      direction: 'stricter',
    })),
    ...removed.map((word): Told => ({ sentence: `${quote(word)} is no longer found`, direction: 'milder' })),
    ...[...is].flatMap(([word, now]) => {
      const old = was.get(word);
      return old ? toldOfWord(word, old, now) : [];
    }),
  ];
};

/** All texts in the settings of a rule, such as the hashtags that a post must have. */
export const textsInSettings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsInSettings);
  return isObject(value) ? Object.values(value).flatMap(textsInSettings) : [];
};
