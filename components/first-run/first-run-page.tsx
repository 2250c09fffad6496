import { type RefObject, useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { SEVERITIES } from '../../lib/rule-set/severity.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/text/languages.ts';
import { SeverityIcon } from '../hints/severity-shape.tsx';
import { TryIt } from './try-it.tsx';
import type { FirstRunActions, FirstRunState } from './types.ts';

type Props = {
  readonly state: FirstRunState;
  readonly actions: FirstRunActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly texts: Messages;
};

const BulletList = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </section>
);

/** Each kind of line as it stands in a draft, with its shape and what it means. */
const Underlines = ({ texts }: Pick<Props, 'texts'>) => (
  <section>
    <h2>{texts.firstRun.underlines}</h2>
    <ul className="underlines">
      {SEVERITIES.map((severity) => (
        <li key={severity} data-severity={severity}>
          <SeverityIcon severity={severity} />
          <span className="sample" aria-hidden="true">
            {texts.firstRun.underlined}
          </span>
          {texts.firstRun.lines[severity]}
        </li>
      ))}
    </ul>
  </section>
);

/** Whose rules apply, and whom to ask about them. */
const Rules = ({ rules, texts }: { readonly rules: FirstRunState['rules']; readonly texts: Messages }) => {
  const t = texts.firstRun;
  return (
    <section>
      <h2>{t.rules}</h2>
      <p>{rules ? t.ofDepartment(rules.department, rules.version, texts.date(rules.published)) : t.ofNobody}</p>
      {rules?.greeting && <p>{rules.greeting}</p>}
      {rules?.contact && <p>{t.contact(rules.contact)}</p>}
    </section>
  );
};

const Languages = ({ state, actions, texts }: Pick<Props, 'state' | 'actions' | 'texts'>) => {
  const id = useId();
  return (
    <fieldset>
      <legend>
        <h2>{texts.firstRun.language}</h2>
      </legend>
      {LANGUAGES.map((language) => (
        <div key={language} className="choice">
          <input
            id={id + language}
            type="radio"
            name={id}
            checked={state.language === language}
            onChange={() => actions.chooseLanguage(language)}
          />
          <label htmlFor={id + language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </label>
        </div>
      ))}
    </fieldset>
  );
};

/** What Countersign is and does, with a box to try it in. */
export const FirstRunPage = ({ state, actions, field, texts }: Props) => {
  const t = texts.firstRun;
  return (
    <main className="first-run">
      <p className="product">{texts.name}</p>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p className="state">
        {state.hasRun ? t.used : t.notUsed} {state.isPinned === false && t.pin}
      </p>
      <TryIt state={state} actions={actions} field={field} texts={texts} />
      <BulletList title={t.does} items={t.doesList} />
      <BulletList title={t.never} items={t.neverList} />
      <Underlines texts={texts} />
      <section>
        <h2>{t.shortcut}</h2>
        <p>{t.shortcutAbout(state.shortcut)}</p>
        <a href="/options.html">{t.changeShortcut}</a>
      </section>
      <Rules rules={state.rules} texts={texts} />
      <Languages state={state} actions={actions} texts={texts} />
      <p className="actions">
        <a className="button" href="https://x.com/compose/post">
          {t.openX}
        </a>{' '}
        <a className="button" href="/options.html">
          {t.openSettings}
        </a>
      </p>
    </main>
  );
};
