import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { StrategyForm as Form } from '../../lib/settings/own-strategy.ts';
import { StrategyRows } from './strategy-rows.tsx';
import { LIST_NAMES, type StrategyChange, TEXT_NAMES, type TextName, TEXTS } from './strategy-fields.ts';

type Props = {
  readonly form: Form;
  readonly onChange: (change: StrategyChange) => void;
  readonly onSaveFile: () => void;
  /** Whether the last change was stored; null where nothing was changed. */
  readonly isSaved: boolean | null;
  readonly texts: Messages;
};

const Field = ({
  field,
  form,
  onChange,
  texts,
}: Pick<Props, 'form' | 'onChange' | 'texts'> & { readonly field: TextName }) => {
  const id = useId();
  const { ownStrategy: t } = texts;
  const { label, help, example } = t.fields[field];
  return (
    <div className="strategy-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}help`} className="about">
        {help} {t.example(example)}
      </p>
      <textarea
        spellCheck={false}
        id={id}
        rows={TEXTS[field] > 300 ? 4 : 1}
        maxLength={TEXTS[field]}
        aria-describedby={`${id}help`}
        value={form[field]}
        onChange={({ target }) => onChange({ field, words: target.value })}
      />
    </div>
  );
};

/** The strategy to fill in, with help and an example for each field. */
export const StrategyForm = ({ form, onChange, onSaveFile, isSaved, texts }: Props) => {
  const t = texts.ownStrategy;
  return (
    <section aria-label={t.fillIn}>
      <details className="strategy-form">
        <summary>{t.fillIn}</summary>
        <p>{t.about}</p>
        {TEXT_NAMES.map((field) => (
          <Field key={field} field={field} form={form} onChange={onChange} texts={texts} />
        ))}
        {LIST_NAMES.map((list) => (
          <StrategyRows key={list} list={list} form={form} onChange={onChange} texts={texts} />
        ))}
        <p role="status" className={isSaved === false ? 'not-kept' : 'about'}>
          {isSaved === null ? '' : isSaved ? t.saved : t.notSaved}
        </p>
        <button type="button" className="button" onClick={onSaveFile}>
          {t.saveFile}
        </button>
      </details>
    </section>
  );
};
