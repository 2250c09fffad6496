import { clockTime } from '../../lib/text/time/format.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { RulesState } from '../../lib/delivery/page/types.ts';

type Props = Pick<RulesState, 'log'> & { readonly texts: Messages };

/** Recent problems with checking for rules, for IT. Roles as in RulesSettings. */
export const RulesLog = ({ log, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  if (log.length === 0) return null;
  return (
    <details className="rules-log">
      <summary>{t.log}</summary>
      <p className="about">{t.logAbout}</p>
      <table role="table">
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.what}</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ at, id, detail }, index) => (
            <tr key={index} role="row">
              <td role="cell">{t.at(texts.date(at), clockTime(at))}</td>
              <td role="cell" lang="en">
                {detail === '' ? id : `${id}: ${detail}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
