import { kinds } from '../rules/index.ts';
import { LANGUAGES } from '../text/languages.ts';
import { placesIn } from '../text/message-parts.ts';
import { editDistance } from '../text/closest-match.ts';
import { type Issue, type IssueAt, quote } from './problem.ts';
import type { RuleSet } from './schema.ts';

type Texts = Pick<RuleSet, 'rules' | 'checklist' | 'modes' | 'calendar'>;

const told = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

/** Every text of a rule set that is shown in the language of a person, as it is written. */
export const textsToTranslate = ({ rules, checklist, modes, calendar }: Texts): ReadonlySet<string> =>
  new Set([
    ...rules.flatMap(({ kind, title, message, why }) => {
      const usual = kinds.get(kind);
      return told(title ?? usual?.title, message ?? usual?.message, why);
    }),
    ...checklist.flatMap(({ statement, why }) => [statement, why]),
    ...modes.flatMap(({ title, says, wordings }) => [
      ...told(title, says),
      ...Object.values(wordings).flatMap(({ message, why }) => told(message, why)),
    ]),
    ...calendar.flatMap(({ title }) => told(title)),
  ]);

/** The places for facts in a sentence, in the order of names. */
export const placesFor = (text: string): readonly string[] => placesIn(text).toSorted();

/** A text that more than a third of must be changed to make another is not meant to be that. */
const isNear = (away: number, text: string): boolean => away <= text.length / 3;

const nearestTo = (text: string, texts: ReadonlySet<string>): string => {
  const [nearest] = [...texts]
    .map((one) => ({ one, away: editDistance(text, one) }))
    .filter(({ away }) => isNear(away, text))
    .sort((a, b) => a.away - b.away);
  return nearest ? `. Nearest: ${quote(nearest.one)}` : '';
};

/** So many texts are compared with all others. */
const MOST_COMPARED = 10;

const missingPlaces = (text: string, translated: string): string | null => {
  const [wanted, given] = [placesFor(text), placesFor(translated)];
  if (wanted.join() === given.join()) return null;
  return wanted.length === 0
    ? `take out ${given.join(' and ')}, which the text itself does not have`
    : `write ${wanted.join(' and ')} in it, each as often as the text itself has it, and no other`;
};

/** Translations of texts that the rule set does not have, and such as lack a place for a fact. */
export const translationProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  if (!ruleSet.translations) return [];
  const texts = textsToTranslate(ruleSet);
  let compared = 0;
  return LANGUAGES.flatMap((language) =>
    Object.entries(ruleSet.translations?.[language] ?? {}).flatMap(([text, translated]) => {
      const path = ['translations', language, text];
      if (!texts.has(text)) {
        const nearest = compared++ < MOST_COMPARED ? nearestTo(text, texts) : '';
        return [
          problemAt(path, `no title, sentence or reason of the rule set reads so; correct it or take it out${nearest}`),
        ];
      }
      const said = missingPlaces(text, translated);
      return said === null ? [] : [problemAt(path, said)];
    }),
  );
};
