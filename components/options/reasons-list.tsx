import { useState } from 'react';
import type { Reason } from '../../lib/settings/reasons.ts';
import { localTime } from '../../lib/texts/dates.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { Section } from './section.tsx';

type Props = { readonly reasons: readonly Reason[]; readonly onClear: () => void; readonly texts: Texts };

/** What the person wrote when they posted with something open, newest first. */
export const ReasonsList = ({ reasons, onClear, texts }: Props) => {
  const own = texts.options.reasons;
  const [cleared, setCleared] = useState(false);
  return (
    <Section title={own.title} about={own.about}>
      <p role="status" className="said">
        {cleared && reasons.length === 0 ? own.cleared : ''}
      </p>
      {reasons.length === 0 && !cleared && <p className="none">{own.none}</p>}
      {reasons.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{own.when}</th>
                <th scope="col">{own.reason}</th>
              </tr>
            </thead>
            <tbody>
              {reasons.toReversed().map(({ at, reason }, index) => (
                <tr key={index}>
                  <td>
                    <time dateTime={at}>{texts.date(localTime(Date.parse(at)))}</time>
                  </td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" className="plain" onClick={() => (setCleared(true), onClear())}>
            {own.clear}
          </button>
        </>
      )}
    </Section>
  );
};
