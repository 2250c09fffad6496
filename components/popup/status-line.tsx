import type { Texts } from '../../lib/texts/texts.ts';
import type { InForce } from './types.ts';

type Props = { readonly inForce: InForce | null; readonly onSettings: () => void; readonly texts: Texts };

/** Whose rules apply, which version and since when; above it, in plain words, whatever is wrong with them. */
export const StatusLine = ({ inForce, onSettings, texts }: Props) => (
  <footer className="in-force">
    {/* There from the start: what comes later is read out. */}
    <div role="status">
      {inForce && inForce.problems.length > 0 && (
        <ul className="problems">
          {inForce.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
    <p>{inForce && texts.popup.inForce(inForce.department, inForce.version, texts.date(inForce.published))}</p>
    <button type="button" className="quiet" onClick={onSettings}>
      {texts.popup.settings}
    </button>
  </footer>
);
