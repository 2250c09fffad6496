type Props = { readonly lines: readonly string[]; readonly more: (count: number) => string };

const MOST_SHOWN = 12;

/** The first dozen of what changes, or of what is wrong; the rest are counted. */
export const ChangeList = ({ lines, more }: Props) => (
  <ul className="rules-changes">
    {lines.slice(0, MOST_SHOWN).map((line) => (
      <li key={line}>{line}</li>
    ))}
    {lines.length > MOST_SHOWN && <li>{more(lines.length - MOST_SHOWN)}</li>}
  </ul>
);
