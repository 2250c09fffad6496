import { PREFLIGHTS } from '../../lib/settings/preflights.ts';
import type { EffectiveSetting } from '../../lib/delivery/policy/parse.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { RulesState } from '../../lib/delivery/page/types.ts';

type Props = Pick<RulesState, 'settings'> & { readonly texts: Messages };

/**
 * Every policy setting with its value in effect and who set it. Nothing without a policy. The roles are given, because
 * a narrow page lays the table out as blocks, which removes them.
 */
export const RulesSettings = ({ settings, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  if (settings.length === 0) return null;
  const shown = ({ name, value }: EffectiveSetting) => {
    if (name === 'preflight') return t.preflights[PREFLIGHTS.find((item) => item === value) ?? 'free'];
    if (Array.isArray(value)) return value.length === 0 ? t.none : value.map((item) => <code key={item}>{item}</code>);
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    return value ?? t.none;
  };
  return (
    <details className="rules-settings">
      <summary>{t.settings}</summary>
      <table role="table">
        <thead>
          <tr>
            <th scope="col">{t.setting}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.by}</th>
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <tr key={setting.name} role="row">
              <th scope="row" role="rowheader">
                {t.names[setting.name]}
              </th>
              <td role="cell">{shown(setting)}</td>
              <td role="cell">{setting.set ? t.byPolicy : t.byNobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
