import { useEffect, useId, useRef, useState } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { emailIn, mailTo, reportText } from './report-text.ts';
import { WhichRule } from './which-rule.tsx';
import type { WrongHintState } from './types.ts';

type Props = {
  readonly state: WrongHintState;
  /** Copies a text; whether it could. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly texts: Messages;
};

/** How the report goes to the people who look after the rules. Countersign sends nothing. */
const HowToSend = ({
  contact,
  address,
  texts: { wrongHint: t },
}: {
  readonly contact: string | null;
  readonly address: string | null;
  readonly texts: Messages;
}) => {
  if (address !== null)
    return (
      <p>
        <a className="button" href={address} target="_blank" rel="noopener noreferrer">
          {t.email(emailIn(contact) ?? '')}
        </a>
      </p>
    );
  return <p>{contact === null ? t.noContact : t.contact(contact)}</p>;
};

/**
 * A report of a wrong hint, which the person reads, sends by email or copies. Words of the draft are in it only if they
 * tick so.
 */
export const WrongHint = ({ state: { rules, words, ruleSet, contact, product }, onCopy, texts }: Props) => {
  const t = texts.wrongHint;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState(rules.length === 1 ? rules[0]!.id : '');
  const [comment, setComment] = useState('');
  const [hasWords, setHasWords] = useState(false);
  const [outcome, setOutcome] = useState('');
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const rule = rules.find((one) => one.id === chosen) ?? null;
  const report = reportText({ rule, rules: ruleSet, product, comment, words: hasWords ? words : '' }, texts);
  return (
    <div className="wrong-hint">
      <h2 ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p className="about">{t.about}</p>
      {rules.length > 1 && <WhichRule rules={rules} chosen={chosen} onChoose={setChosen} texts={texts} />}
      <label htmlFor={`${id}what`}>{t.what}</label>
      <textarea
        id={`${id}what`}
        rows={3}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      {words !== '' && (
        <div className="choice">
          <input
            id={`${id}words`}
            type="checkbox"
            checked={hasWords}
            aria-describedby={`${id}about`}
            onChange={({ target }) => setHasWords(target.checked)}
          />
          <label htmlFor={`${id}words`}>{t.addWords}</label>
          <p id={`${id}about`} className="hint-text">
            {t.addWordsAbout}
          </p>
        </div>
      )}
      <section aria-labelledby={`${id}text`}>
        <h3 id={`${id}text`}>{t.text}</h3>
        <pre>{report}</pre>
      </section>
      <HowToSend contact={contact} address={mailTo(contact, t.subject(rule?.title ?? null), report)} texts={texts} />
      <button
        type="button"
        className="button"
        onClick={() => void onCopy(report).then((done) => setOutcome(done ? t.copied : t.notCopied))}
      >
        {t.copy}
      </button>
      <p role="status">{outcome}</p>
    </div>
  );
};
