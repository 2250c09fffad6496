import { useId, useRef, useState } from 'react';
import { rulesTextsFor } from '../../lib/texts/rules-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { ChangeList } from './change-list.tsx';
import { lineOf, type Preview, type RulesActions } from './rules-types.ts';

type Props = { readonly may: boolean; readonly mayGoBack: boolean; readonly actions: RulesActions; readonly texts: Texts };

/** Imports a rule set from a file, for whoever has no administrator: first what will change, then the change, and the way back. */
export const RulesFile = ({ may, mayGoBack, actions, texts }: Props) => {
  const own = rulesTextsFor(texts.language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [preview, show] = useState<Preview | null>(null);
  const [said, say] = useState('');
  /** The buttons go, and focus goes where another file can be chosen. */
  const leave = (): void => {
    show(null);
    input.current?.focus();
  };
  const done = (words: string) => (kept: boolean) => {
    say(kept ? words : own.notKept);
    leave();
  };
  const read = (file: File | undefined): void => {
    say('');
    if (file) void actions.preview(file).then(show);
    if (input.current) input.current.value = '';
  };
  const lines = preview?.ok ? preview.changes.map(lineOf) : (preview?.problems ?? []);
  return (
    <div className="rules-file">
      <h3>{own.file}</h3>
      <p className="about">{may ? own.fileAbout : own.fileLocked}</p>
      {may && (
        <p className="rules-actions">
          <label className="plain file-choice" htmlFor={id}>
            {own.choose}
            <input ref={input} id={id} type="file" accept=".json,application/json" onChange={({ target }) => read(target.files?.[0])} />
          </label>
          {mayGoBack && preview === null && (
            <button type="button" className="plain" onClick={() => void actions.goBack().then(done(own.wentBack))}>
              {own.back}
            </button>
          )}
        </p>
      )}
      <div role="status">
        {said !== '' && <p className="said">{said}</p>}
        {preview && (
          <div className="said">
            <p>{preview.ok ? own.preview(preview.department, preview.version) : own.unreadable}</p>
            <ChangeList lines={lines.length > 0 ? lines : [own.noChange]} more={own.more} />
          </div>
        )}
      </div>
      {preview?.ok && (
        <p className="rules-actions">
          <button type="button" className="plain" onClick={() => void actions.use().then(done(own.used))}>
            {own.use}
          </button>
          <button type="button" className="plain" onClick={leave}>
            {own.keep}
          </button>
        </p>
      )}
    </div>
  );
};
