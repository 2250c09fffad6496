import { useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Section } from './section.tsx';

type Props = {
  readonly details: string;
  /** Copies a text; resolves to whether that was done. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly texts: Messages;
};

/** What an IT team needs to know of this machine. It is shown before it is copied. */
export const DetailsSection = ({ details, copy, texts }: Props) => {
  const t = texts.options.details;
  const [words, say] = useState('');
  return (
    <Section title={t.title} about={t.about}>
      <p className="rules-actions">
        <button
          type="button"
          className="button"
          onClick={() => void copy(details).then((done) => say(done ? t.copied : t.notCopied))}
        >
          {t.copy}
        </button>
      </p>
      <p role="status" className="status-message">
        {words}
      </p>
      <details className="rules-log">
        <summary>{t.show}</summary>
        <pre lang="en" tabIndex={0} className="it-details">
          {details}
        </pre>
      </details>
      <p>
        <a href="/THIRD-PARTY-NOTICES.txt" target="_blank" rel="noreferrer">
          {t.notices}
        </a>
      </p>
    </Section>
  );
};
