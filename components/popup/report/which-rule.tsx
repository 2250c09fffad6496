import { useId } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import type { ReportedRule } from './types.ts';

type Props = {
  readonly rules: readonly ReportedRule[];
  /** The id of the rule; '' for another one. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly texts: Messages;
};

/** Which of several hints is wrong. */
export const WhichRule = ({ rules, chosen, onChoose, texts: { wrongHint: t } }: Props) => {
  const name = useId();
  return (
    <fieldset>
      <legend>{t.which}</legend>
      {[...rules, { id: '', title: t.notListed }].map(({ id, title }) => (
        <div key={id} className="choice">
          <input id={name + id} type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <label htmlFor={name + id}>{title}</label>
        </div>
      ))}
    </fieldset>
  );
};
