import type { Messages } from '../../lib/i18n/messages.ts';
import type { HintView } from '../../lib/panel/types.ts';
import { hasVisible } from '../../lib/text/visible.ts';
import { truncateMiddle } from './truncate.ts';

/** Words of the draft that are named at most, and how many characters of each. */
const MOST_NAMED = 3;
const LONGEST = 24;

type Props = { readonly hints: readonly HintView[]; readonly texts: Messages };

/** How many places a row is about, and the words at the first of them. */
export const PlacesSummary = ({ hints, texts: { hint: t } }: Props) => {
  const words = [...new Set(hints.map(({ excerpt }) => excerpt.trim()).filter(hasVisible))];
  const named = words.slice(0, MOST_NAMED).map((excerpt) => `“${truncateMiddle(excerpt, LONGEST)}”`);
  const rest = words.length - named.length;
  return (
    <span className="places-summary">
      {t.places(hints.length)}
      {named.length > 0 && `: ${named.join(', ')}`}
      {rest > 0 && ` ${t.morePlaces(rest)}`}
    </span>
  );
};
