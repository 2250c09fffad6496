import type { Say } from '../rule-set/translate.ts';
import type { Facts } from '../rules/rule-kind.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { messageParts } from '../text/message-parts.ts';
import { plural } from '../text/plural.ts';

/** Puts facts into the places of a sentence; a place without a fact stays as {name}. */
export type MessageTemplate = (facts: Facts | undefined) => string;

/** A number as a fact tells it: 1000, or “1,000”. */
const numberOf = (fact: string | number): number => Number(String(fact).replaceAll(',', ''));

/** Facts that are words of ours and not of the draft, so that they are translated too. */
const OUR_WORDS: ReadonlySet<string> = new Set(['day', 'fault', 'kind', 'right', 'what']);

/** A fact as a whole, else its first word alone: the day in “Monday 23/11”. */
const translateFact = (fact: string, say: Say): string => {
  const { text } = say(fact);
  return text === fact ? fact.replace(/^\p{L}+/u, (word) => say(word).text) : text;
};

/**
 * Takes a sentence apart once, so that filling in facts is fast. `language`: the one that it is written in. `say`: puts
 * facts that are our own words into that language.
 */
export const compileMessage = (sentence: string, language: InterfaceLanguage, say?: Say): MessageTemplate => {
  const parts = messageParts(sentence);
  if (parts.length === 1) return () => sentence;
  const fill = (part: Exclude<(typeof parts)[number], string>, facts: Facts | undefined): string => {
    const fact = facts?.[part.name];
    if (fact === undefined) return `{${part.name}}`;
    if (part.forms !== null) {
      const count = numberOf(fact);
      const form = part.forms[`=${count}`] ?? plural(count, part.forms, language);
      return form.replaceAll('#', () => String(fact));
    }
    return say && OUR_WORDS.has(part.name) ? translateFact(String(fact), say) : String(fact);
  };
  return (facts) => parts.map((part) => (typeof part === 'string' ? part : fill(part, facts))).join('');
};
