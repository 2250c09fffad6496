import type { Texts } from '../../lib/texts/texts.ts';
import type { InForce } from './types.ts';

type Props = { readonly inForce: InForce; readonly onSettings: () => void; readonly texts: Texts };

/** Whose rules apply, which version and since when; above it, in plain words, whatever is wrong with them. */
export const StatusLine = ({ inForce: { department, version, published, problems }, onSettings, texts }: Props) => (
  <footer className="in-force">
    {problems.length > 0 && (
      <ul className="problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )}
    <p>{texts.popup.inForce(department, version, texts.date(published))}</p>
    <button type="button" className="quiet" onClick={onSettings}>
      {texts.popup.settings}
    </button>
  </footer>
);
