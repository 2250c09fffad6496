import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { type InterfaceLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../lib/text/languages.ts';

type Props = {
  readonly value: InterfaceLanguage;
  readonly onChange: (language: InterfaceLanguage) => void;
  readonly texts: Messages;
};

/** The language of the interface. */
export const LanguageSetting = ({ value, onChange, texts }: Props) => {
  const t = texts.options.language;
  const id = useId();
  return (
    <section>
      <fieldset aria-describedby={`${id}about`}>
        <legend>
          <h2>{t.title}</h2>
        </legend>
        <p id={`${id}about`} className="about">
          {t.about}
        </p>
        {LANGUAGES.map((language) => (
          <div key={language} className="choice">
            <input
              id={id + language}
              type="radio"
              name={id}
              checked={value === language}
              aria-describedby={language === 'cy' ? `${id}begun` : undefined}
              onChange={() => onChange(language)}
            />
            <label htmlFor={id + language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </label>
            {language === 'cy' && (
              <p id={`${id}begun`} className="hint-text">
                {t.begun}
              </p>
            )}
          </div>
        ))}
      </fieldset>
    </section>
  );
};
