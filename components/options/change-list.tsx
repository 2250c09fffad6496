import { type Change, summariseChanges } from '../../lib/rule-set/wording/compare.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { TruncatedList } from './truncated-list.tsx';

type Props = { readonly changes: readonly Change[]; readonly texts: Messages };

/** Changes under headings. Of a long list, the first few are shown and the rest on a press. */
export const ChangeList = ({ changes, texts }: Props) => (
  // In English in every language of the page, as rules are.
  <div className="rules-changes" lang="en">
    {changes.length > 1 && <p>{summariseChanges(changes)}</p>}
    {[...Map.groupBy(changes, ({ heading }) => heading)].map(([heading, under]) => (
      <div key={heading}>
        <h4>{heading}</h4>
        <TruncatedList lines={under.map(({ sentence }) => sentence)} more={getRulesMessages(texts.language).more} />
      </div>
    ))}
  </div>
);
