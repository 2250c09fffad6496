import { PREFLIGHTS } from '../../lib/settings/preflights.ts';
import type { EffectiveSetting } from '../../lib/delivery/policy/parse.ts';
import { fallbackLang, getRulesMessages } from '../../lib/i18n/rules-texts.ts';
import type { Messages } from '../../lib/i18n/texts.ts';
import type { RulesState } from '../../lib/delivery/page/types.ts';

type Props = Pick<RulesState, 'settings'> & { readonly texts: Messages };

/** Every setting a department may fix: the value in effect, and who set it. Nothing without a policy. The roles are said, for a narrow page lays the table out as blocks, which takes them away. */
export const RulesSettings = ({ settings, texts }: Props) => {
  const own = getRulesMessages(texts.language);
  if (settings.length === 0) return null;
  const shown = ({ name, value }: EffectiveSetting) => {
    if (name === 'preflight') return own.preflights[PREFLIGHTS.find((one) => one === value) ?? 'free'];
    if (Array.isArray(value)) return value.length === 0 ? own.none : value.map((one) => <code key={one}>{one}</code>);
    if (typeof value === 'boolean') return value ? own.yes : own.no;
    return value ?? own.none;
  };
  return (
    <details className="rules-settings">
      <summary lang={fallbackLang(texts.language, 'settings')}>{own.settings}</summary>
      <table role="table">
        <thead>
          <tr>
            <th scope="col">{own.setting}</th>
            <th scope="col">{own.value}</th>
            <th scope="col">{own.by}</th>
          </tr>
        </thead>
        <tbody lang={fallbackLang(texts.language, 'names')}>
          {settings.map((setting) => (
            <tr key={setting.name} role="row">
              <th scope="row" role="rowheader">{own.names[setting.name]}</th>
              <td role="cell">{shown(setting)}</td>
              <td role="cell">{setting.set ? own.byPolicy : own.byNobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
