import { rulesTextsFor } from '../../lib/texts/rules-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import type { RulesState } from './rules-types.ts';

type Props = Pick<RulesState, 'settings'> & { readonly texts: Texts };

/** Every setting a department may fix: the value in effect, and who set it. */
export const RulesSettings = ({ settings, texts }: Props) => {
  const own = rulesTextsFor(texts.language);
  return (
    <details className="rules-settings">
      <summary>{own.settings}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.setting}</th>
            <th scope="col">{own.value}</th>
            <th scope="col">{own.by}</th>
          </tr>
        </thead>
        <tbody>
          {settings.map(({ name, value, set }) => (
            <tr key={name}>
              <th scope="row">{own.names[name as keyof typeof own.names]}</th>
              <td>{own.values[value as keyof typeof own.values] ?? value}</td>
              <td>{set ? own.byPolicy : own.byNobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
