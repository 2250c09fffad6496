import type { Entry } from '../../lib/guidance/glossary/entry.ts';

export type EntryLink = Pick<Entry, 'kind' | 'id' | 'name'>;
type Props = {
  readonly entries: readonly EntryLink[];
  readonly onOpen: (entry: EntryLink) => void;
  /** Of the names, where it is not the page's own. */
  readonly language?: string;
};

/** Terms and articles to press, side by side. */
export const EntryList = ({ entries, onOpen, language }: Props) => (
  <ul className="terms" lang={language}>
    {entries.map((entry) => (
      <li key={`${entry.kind}/${entry.id}`}>
        <button type="button" className="button" onClick={() => onOpen(entry)}>
          <bdi>{entry.name}</bdi>
        </button>
      </li>
    ))}
  </ul>
);
