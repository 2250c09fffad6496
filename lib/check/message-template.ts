import type { Say } from '../rule-set/translate.ts';
import type { Facts } from '../rules/rule-kind.ts';

/** Puts facts into the {named} places of a sentence; a place without a fact stays as it is. */
export type MessageTemplate = (facts: Facts | undefined) => string;

const PLACE = /\{(\w+)\}/;

/** Facts that are words of ours and not of the draft, so that they are translated too. */
const OUR_WORDS: ReadonlySet<string> = new Set(['day', 'fault', 'kind', 'right', 'what']);

/** A fact as a whole, else its first word alone: the day in “Monday 23/11”. */
const translateFact = (fact: string, say: Say): string => {
  const { text } = say(fact);
  return text === fact ? fact.replace(/^\p{L}+/u, (word) => say(word).text) : text;
};

/**
 * Splits a sentence once, so that filling in facts is fast. `say`: puts facts that are our own words into the language
 * of the sentence.
 */
export const compileMessage = (sentence: string, say?: Say): MessageTemplate => {
  // Splitting by an expression with a group gives text and names by turns.
  const parts = sentence.split(new RegExp(PLACE, 'g'));
  if (parts.length === 1) return () => sentence;
  const factIn = (facts: Facts | undefined, name: string): string => {
    const fact = facts?.[name];
    if (fact === undefined) return `{${name}}`;
    return say && OUR_WORDS.has(name) ? translateFact(String(fact), say) : String(fact);
  };
  return (facts) => {
    let filled = parts[0]!;
    for (let at = 1; at < parts.length; at += 2) filled += factIn(facts, parts[at]!) + parts[at + 1]!;
    return filled;
  };
};
