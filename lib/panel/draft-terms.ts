import { parseDraft } from '../draft/parse-draft.ts';
import { readShown } from '../draft/shown.ts';
import { createTermFinder } from '../guidance/glossary/term-finder.ts';
import type { Term } from '../rule-set/schema.ts';

/** What a panel tells of itself for the popup's question: the glossary in force and the text being written, or null. */
type TermsSource = { readonly glossary: () => readonly Term[]; readonly text: () => string | null };

/**
 * Answers the popup's question which terms occur in the draft: ids alone, never a word of it. The draft is read without
 * hidden characters, as the checks read it.
 */
export const createTermsHandler = ({ glossary, text }: TermsSource): (() => readonly string[]) => {
  let known: { readonly of: readonly Term[]; readonly find: ReturnType<typeof createTermFinder> } | undefined;
  return () => {
    const of = glossary();
    if (known?.of !== of) known = { of, find: createTermFinder(of) };
    return known.find(readShown(parseDraft(text() ?? '')).shown);
  };
};
