import type { Facts } from '../rules/rule-kind.ts';

/** Puts facts into the {named} places of a sentence; a place without a fact stays as it is. */
export type MessageTemplate = (facts: Facts | undefined) => string;

const PLACE = /\{(\w+)\}/;

/** Splits a sentence once, so that filling in facts is fast. */
export const compileMessage = (sentence: string): MessageTemplate => {
  // Splitting by an expression with a group gives text and names by turns.
  const parts = sentence.split(new RegExp(PLACE, 'g'));
  if (parts.length === 1) return () => sentence;
  return (facts) => {
    let filled = parts[0]!;
    for (let at = 1; at < parts.length; at += 2) filled += (facts?.[parts[at]!] ?? `{${parts[at]}}`) + parts[at + 1]!;
    return filled;
  };
};
