import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { createPhraseFinder, type PhraseMatch } from '../draft/phrases.ts';
import { isOtherToken } from '../draft/tokens.ts';
import { escapeExpression } from '../text/escape-expression.ts';
import { contains, type Span } from '../text/span.ts';
import { flag, phrases } from './params.ts';
import { defineKind } from './rule-kind.ts';
import { overlapsTagOrLink } from './spans.ts';

const VALUE = String.raw`(?:\d{2,4}(?: \d{1,4}){1,4}(?!\w)|[^\s,;:()"“”‘’]{2,40})`;
const QUOTE_AND_USER = String.raw`["“‘'(]?(?:[^\s/,]{2,30} ?/ ?)?`;
/** “ for visitors is ‘Snow99’”, “: tarn / Snow99” and “ 4471”: what may stand between a label and its value. */
const LEADS_TO_VALUE = [
  String.raw`(?:['’]s)?(?: (?:for|to|of|at|on|in|by|this|next|today|tonight|tomorrow)\b[^.:=!?\n]{0,30}?)?(?<sign> ?[:=] ?| is now | is | yw | will be | (?:has |has been |was |is )?(?:re)?(?:changed|set)(?: to|(?:[.,;:]|[,;]? and)? (?:[Ii]t['’]s|[Ii]t is|is)(?: now)?) | ?[–(-] ?)`,
  String.raw`(?<sign>['’]s )`,
  String.raw`(?:,? \d{1,2} (?:then|and))?(?<sign>,? )`,
].map((lead) => new RegExp(`^${lead}${QUOTE_AND_USER}(?<value>${VALUE})`, 'u'));

/** Forms of access tokens, each by its fixed beginning, and addresses that carry a user and a password. */
const TOKENS =
  /(?<![\w-])(?:A(?:KIA|SIA)[0-9A-Z]{16}|gh[pousr]_\w{30,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|sk-[\w-]{20,}|[sr]k_live_\w{16,}|AIza[\w-]{35}|SG\.[\w-]{16,}\.[\w-]{16,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\b[a-z][a-z+]{2,15}:\/\/[^\s:/@]{1,40}:[^\s:/@]{3,60}@[\w.-]+/g;

/** “Zoom: 845 2213 9078” and “our Zoom room is 845 2213 9078”: the number of a meeting. */
const MEETING_NUMBER =
  /^(?: (?:room|meeting|call|link|id|is|on|number|no\.?))*(?: ?[:–-] ?| )(?<value>[1-9]\d{2}[ -]\d{3,4}[ -]\d{3,4}(?:[ -]\d{1,4})?)(?!\d)/i;

/** How Google Meet names a meeting, without a digit. */
const meetingName = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/;

/** What every such token has within it. */
const MAYBE_TOKEN = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|sk-|k_live_|AIza|SG\.|eyJ|-----BEGIN|:\/\/[^\s/]{3,}@/;

/** Whether a word can be a secret: it has a digit and is long enough, or signs and capitals within it. */
const isSecret = (value: string): boolean =>
  meetingName.test(value) ||
  (value.replaceAll(' ', '').length >= 4 && (/\d/.test(value) || /[a-z][A-Z]|[\p{L}][^\p{L}\s.'’-]\p{L}/u.test(value)));

/** The number of a meeting right after the name of a service, or null. */
const meetingNumberAfter = ({ text }: Draft, { end }: Span): Span | null => {
  const found = MEETING_NUMBER.exec(text.slice(end, end + 60));
  if (!found) return null;
  const last = end + found[0].length;
  return { start: last - found.groups!['value']!.length, end: last };
};

/** “24/7”, “8–12” and addresses are no secrets. */
const isPlain = (value: string): boolean =>
  /^\d{1,3}[/–-]\d{1,3}$|^https?|^www\.|\/\/|@|\.(?:uk|com|org|gov)\b/i.test(value);

const withoutStop = (value: string): string => value.replace(/[.!?'’]+$/, '');

/** A word alone after a colon, at the end of its line, is a secret too: “Password: sunflower”. */
const standsAlone = (sign: string, value: string, after: string): boolean =>
  /[:=]/.test(sign) && /^[\p{L}\d]{5,}$/u.test(value) && /^[.!]?(?:\n|$)/.test(after);

/** What a code may be taken for. The ID of a meeting looks like a telephone number without its first 0. */
const CODES = ['number', 'reference', 'short-code'] as const;

/** The value that follows a label, or null. */
const valueAfter = (draft: Draft, { end }: Span): Span | null => {
  const after = draft.text.slice(end, end + 110);
  for (const lead of LEADS_TO_VALUE) {
    const found = lead.exec(after);
    if (!found) continue;
    const { sign = '', value: written = '' } = found.groups!;
    const value = withoutStop(written);
    const start = end + found[0].length - written.length;
    const span = { start, end: start + value.length };
    if (!isSecret(value) && !standsAlone(sign, value, draft.text.slice(span.end))) continue;
    if (isPlain(value) || overlapsTagOrLink(draft, span)) continue;
    const kinds = value.startsWith('0') ? CODES : [...CODES, 'phone' as const];
    if (!isOtherToken(draft, span, kinds)) return span;
  }
  return null;
};

/** The codes of one line as one place: a meeting has an ID and a passcode. */
const together = (spans: readonly Span[]): readonly Span[] =>
  spans.length < 2
    ? spans
    : [{ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }];

const caseSchema = z.strictObject({
  labels: phrases.meta({ title: 'Words that a code follows' }),
  near: phrases.meta({ title: 'Only with one of these words in the post' }),
});

type Role = { readonly sort: 'label' | 'near'; readonly of: number } | 'silent' | 'service';

/** Codes, passwords and keys, with what opens by them. The value goes into no fact. */
export const accessCode = defineKind({
  name: 'access-code',
  title: 'Codes, passwords and keys',
  about:
    'Finds a password, code or key right after a word that announces it, in the address of a link, or by the form that access tokens have.',
  message: 'Take this code out.',
  scope: 'draft',
  params: z.strictObject({
    cases: z.array(caseSchema, 'list the cases').default([]).meta({ title: 'Labels; one case is enough' }),
    unless: phrases.meta({ title: 'Words that silence the rule in their line' }),
    services: phrases.meta({ title: 'Names of meeting services: a number of nine digits or more after one is a code' }),
    queries: phrases.meta({ title: 'Names within an address, such as pwd in “?pwd=”' }),
    tokens: flag.default(false).meta({ title: 'Also access tokens by their form' }),
  }),
  compile: ({ cases, unless, services: names, queries, tokens }) => {
    const filed = (list: readonly string[], value: Role) => list.map((text) => ({ text, value }));
    const find = createPhraseFinder<Role>(
      [
        ...cases.flatMap(({ labels, near }, of) => [
          ...filed(labels, { sort: 'label', of }),
          ...filed(near, { sort: 'near', of }),
        ]),
        ...filed(unless, 'silent'),
        ...filed(names, 'service'),
      ],
      { overlapping: true, choices: true },
    );
    const query = queries.length === 0 ? null : new RegExp(`[?&#](?:${queries.map(escapeExpression).join('|')})=`, 'i');
    const isLabel = ({ value }: PhraseMatch<Role>, all: readonly PhraseMatch<Role>[]): boolean => {
      if (typeof value === 'string' || value.sort !== 'label') return false;
      const isNear = (one: Role): boolean => typeof one !== 'string' && one.sort === 'near' && one.of === value.of;
      return cases[value.of]!.near.length === 0 || all.some((one) => isNear(one.value));
    };
    const labelled = (draft: Draft): readonly (readonly Span[])[] => {
      const all = find(draft);
      if (all.length === 0) return [];
      const labels = all.filter((one) => isLabel(one, all));
      const services = all.filter(({ value }) => value === 'service');
      const silent = all.filter(({ value }) => value === 'silent');
      return draft.lines
        .filter((line) => !silent.some((word) => contains(line, word)))
        .map((line) => [
          ...labels.filter((label) => contains(line, label)).flatMap((one) => valueAfter(draft, one) ?? []),
          ...services.filter((one) => contains(line, one)).flatMap((one) => meetingNumberAfter(draft, one) ?? []),
        ]);
    };
    const byForm = ({ text }: Draft): readonly Span[] =>
      tokens && text.length > 16 && MAYBE_TOKEN.test(text)
        ? Array.from(text.matchAll(TOKENS), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
        : [];
    return (draft) => {
      const links = query ? draft.links.filter(({ text }) => query.test(text)) : [];
      let free = 0;
      return [...labelled(draft).flatMap(together), ...links, ...byForm(draft)]
        .sort((a, b) => a.start - b.start)
        .filter(({ start, end }) => {
          const isApart = start >= free;
          free = Math.max(free, end);
          return isApart;
        })
        .map(({ start, end }) => ({ target: { start, end } }));
    };
  },
});
