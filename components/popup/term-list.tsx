import type { Term } from '../../lib/rule-set/schema.ts';

type Props = { readonly terms: readonly Term[]; readonly onOpen: (id: string) => void };

/** Terms to press, side by side. */
export const TermList = ({ terms, onOpen }: Props) => (
  <ul className="terms">
    {terms.map(({ id, term }) => (
      <li key={id}>
        <button type="button" className="plain" onClick={() => onOpen(id)}>
          {term}
        </button>
      </li>
    ))}
  </ul>
);
