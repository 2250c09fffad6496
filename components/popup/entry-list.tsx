import type { Entry } from '../../lib/guidance/glossary/entry.ts';

export type EntryLink = Pick<Entry, 'kind' | 'id' | 'name'>;
type Props = { readonly entries: readonly EntryLink[]; readonly onOpen: (entry: EntryLink) => void };

/** Terms and articles to press, side by side. */
export const EntryList = ({ entries, onOpen }: Props) => (
  <ul className="terms">
    {entries.map((entry) => (
      <li key={`${entry.kind}/${entry.id}`}>
        <button type="button" className="button" onClick={() => onOpen(entry)}>
          {entry.name}
        </button>
      </li>
    ))}
  </ul>
);
