import type { Facts } from '../rules/rule-kind.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import { messageParts } from '../text/message-parts.ts';
import { plural } from '../text/plural.ts';

/** Puts facts into the places of a sentence; a place without a fact stays as {name}. */
export type MessageTemplate = (facts: Facts | undefined) => string;

/** A number as a fact tells it: 1000, or “1,000”. */
const numberOf = (fact: string | number): number => Number(String(fact).replaceAll(',', ''));

/** Takes a sentence apart once, so that filling in facts is fast. `language`: the one that it is written in. */
export const compileMessage = (sentence: string, language: InterfaceLanguage): MessageTemplate => {
  const parts = messageParts(sentence);
  if (parts.length === 1) return () => sentence;
  return (facts) =>
    parts.reduce<string>((filled, part) => {
      if (typeof part === 'string') return filled + part;
      const fact = facts?.[part.name];
      if (fact === undefined) return `${filled}{${part.name}}`;
      if (part.forms === null) return filled + fact;
      const count = numberOf(fact);
      const form = part.forms[`=${count}`] ?? plural(count, part.forms, language);
      return filled + form.replaceAll('#', () => String(fact));
    }, '');
};
