import type { Messages } from '../../lib/i18n/messages.ts';
import { EntryList, type EntryLink } from './entry-list.tsx';

type Props = {
  readonly near: readonly EntryLink[];
  readonly onOpen: (entry: EntryLink) => void;
  readonly texts: Messages;
};

/** Shown if nothing was found: terms with similar names, or what else to try. */
export const NothingFound = ({ near, onOpen, texts: { popup } }: Props) => (
  <section>
    {near.length > 0 && <h2>{popup.near}</h2>}
    {near.length > 0 ? <EntryList entries={near} onOpen={onOpen} /> : <p className="about">{popup.tryOther}</p>}
  </section>
);
