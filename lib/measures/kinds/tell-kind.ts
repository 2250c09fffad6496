import type { ContentType } from '../../rule-set/content-type-schema.ts';
import type { Objective } from '../../rule-set/objective-schema.ts';
import { fold } from '../../text/fold.ts';
import type { Post } from '../post.ts';

/** By what the kind of a post was told: a person chose it, or a sign of the rule set; null where it was not told. */
export type ToldBy = 'person' | 'role' | 'link' | 'tag' | 'word';

/** The kind of a post, an id of the rule set, and by what it was told. */
export type KindOfPost = { readonly kind: string; readonly by: ToldBy };

type Told = Pick<Post, 'text' | 'links' | 'role' | 'chosenKind'>;

type Sign = { readonly kind: string; readonly sign: string };

const LETTER = /[\p{L}\p{N}]/u;
const HASHTAG = /[#＃]([\p{L}\p{N}_]+)/gu;
/** Addresses in the text itself, for exports that do not list the links. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Whether a phrase stands in a text with no letter or digit at its ends. Both are in small letters. */
const hasPhrase = (text: string, phrase: string): boolean => {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isOpen = !LETTER.test(phrase[0]!) || at === 0 || !LETTER.test(text[at - 1]!);
    const end = at + phrase.length;
    const isClosed = !LETTER.test(phrase.at(-1)!) || end >= text.length || !LETTER.test(text[end]!);
    if (isOpen && isClosed) return true;
  }
  return false;
};

const signsOf = (
  kinds: readonly ContentType[],
  list: 'links' | 'tags' | 'words',
  read: (sign: string) => string,
): readonly Sign[] => kinds.flatMap(({ id, signs }) => signs[list].map((sign) => ({ kind: id, sign: read(sign) })));

/**
 * Creates a function that tells the kind of a post; null where nothing tells it. What a person chose comes first, then
 * whether it is a reply or a repost, then its links, hashtags and words; of two kinds the one of a crisis, and else
 * the one that comes first in the rule set. A chosen kind that the rule set no longer has does not count.
 */
export const createKindOf = (contentTypes: readonly ContentType[]): ((post: Told) => KindOfPost | null) => {
  const known = new Set(contentTypes.map(({ id }) => id));
  const inOrder = [
    ...contentTypes.filter(({ group }) => group === 'crisis'),
    ...contentTypes.filter(({ group }) => group !== 'crisis'),
  ];
  const crisis = new Set(contentTypes.filter(({ group }) => group === 'crisis').map(({ id }) => id));
  const links = signsOf(inOrder, 'links', plain);
  const tags = new Map(
    signsOf(inOrder, 'tags', fold)
      .toReversed()
      .map(({ kind, sign }) => [sign, kind]),
  );
  const words = signsOf(inOrder, 'words', plain);
  const byWord = (text: string, isWanted: (kind: string) => boolean): string | undefined =>
    words.find(({ kind, sign }) => isWanted(kind) && hasPhrase(text, sign))?.kind;
  const byTag = (text: string): string | undefined =>
    text.includes('#') || text.includes('＃')
      ? Array.from(text.matchAll(HASHTAG), ([, tag]) => tags.get(fold(tag!))).find((kind) => kind !== undefined)
      : undefined;
  const byLink = (addresses: readonly string[]): string | undefined =>
    addresses.length === 0
      ? undefined
      : links.find(({ sign }) => addresses.some((address) => address.includes(sign)))?.kind;
  const told = (kind: string | undefined, by: ToldBy): KindOfPost | null => (kind === undefined ? null : { kind, by });
  return ({ text, links: listed, role, chosenKind }) => {
    if (chosenKind !== null && known.has(chosenKind)) return { kind: chosenKind, by: 'person' };
    const small = plain(text);
    const addresses = [
      ...listed.map(plain),
      ...(small.includes('://') || small.includes('www.') ? (small.match(ADDRESS) ?? []) : []),
    ];
    return (
      told(
        role === null || role === 'post' ? undefined : inOrder.find(({ signs }) => signs.roles.includes(role))?.id,
        'role',
      ) ??
      told(crisis.size === 0 ? undefined : byWord(small, (kind) => crisis.has(kind)), 'word') ??
      told(byLink(addresses), 'link') ??
      told(byTag(text), 'tag') ??
      told(
        byWord(small, (kind) => !crisis.has(kind)),
        'word',
      )
    );
  };
};

/**
 * Creates a function that tells the objective of a post: the one that a person chose, else the first that the kind of
 * the post serves; null where there is none.
 */
export const createObjectiveOf = (
  objectives: readonly Pick<Objective, 'id' | 'kinds'>[],
): ((post: Pick<Post, 'chosenObjective'>, kind: string | null) => string | null) => {
  const known = new Set(objectives.map(({ id }) => id));
  const byKind = new Map(objectives.toReversed().flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)));
  return ({ chosenObjective }, kind) => {
    if (chosenObjective !== null && known.has(chosenObjective)) return chosenObjective;
    return kind === null ? null : (byKind.get(kind) ?? null);
  };
};
