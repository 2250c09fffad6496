import type { Change } from '../../lib/rule-set/wording/compare.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { TruncatedList } from './truncated-list.tsx';

type Props = { readonly changes: readonly Change[]; readonly texts: Messages };

/** What changes, under headings; of a long list the first few, and the rest on a press. */
export const ChangeList = ({ changes, texts }: Props) => (
  // Told in English whatever the page is in, as rules are.
  <div className="rules-changes" lang="en">
    {[...Map.groupBy(changes, ({ heading }) => heading)].map(([heading, under]) => (
      <div key={heading}>
        <h4>{heading}</h4>
        <TruncatedList lines={under.map(({ sentence }) => sentence)} more={getRulesMessages(texts.language).more} />
      </div>
    ))}
  </div>
);
