import { useId, useRef, useState } from 'react';
import { rulesTextsFor } from '../../lib/texts/rules-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { RulesPreview } from './rules-preview.tsx';
import type { Preview, RulesActions, RulesState } from './rules-types.ts';

type Props = { readonly state: Pick<RulesState, 'importing' | 'goBackTo'>; readonly actions: RulesActions; readonly texts: Texts };

/** Imports a rule set from a file, for whoever has no administrator: first what will change, then the change, and the way back. */
export const RulesFile = ({ state: { importing, goBackTo }, actions, texts }: Props) => {
  const own = rulesTextsFor(texts.language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const working = useRef(false);
  const turn = useRef(0);
  const [read, show] = useState<Preview | null>(null);
  const [said, say] = useState('');
  const may = importing === 'allowed';
  // What was to be tried is of no use any more where a policy has come meanwhile.
  const preview = may ? read : null;

  /** One thing at a time: a second press of the same button is none. */
  const once = (work: () => Promise<void>) => (): void => {
    if (working.current) return;
    working.current = true;
    void work().finally(() => (working.current = false));
  };
  /** The buttons go, and focus goes where another file can be chosen. */
  const leave = (): void => {
    show(null);
    (input.current ?? heading.current)?.focus();
  };
  const open = (file: File | undefined): void => {
    if (!file) return;
    const mine = ++turn.current;
    say(own.reading);
    show(null);
    void actions.preview(file).then((next) => {
      // The file chosen last counts.
      if (mine !== turn.current) return;
      show(next);
      say('');
    });
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  const change = (work: () => Promise<boolean>, words: string, then?: () => void) =>
    once(async () => {
      const done = await work();
      say(done ? words : own.notKept);
      // What could not be kept can be tried once more.
      if (done) then?.();
    });
  const back = goBackTo === null ? own.goodPractice : goBackTo && own.whose(goBackTo.department, goBackTo.version);

  return (
    <div className="rules-file">
      <h3 ref={heading} tabIndex={-1}>
        {own.file}
      </h3>
      <p className="about">{may ? own.fileAbout : importing === 'forbidden' ? own.fileForbidden : own.fileLocked}</p>
      {may && (
        <p className="rules-actions">
          <label className="plain file-choice" htmlFor={id}>
            {own.choose}
            <input ref={input} id={id} type="file" accept=".json,application/json" onChange={({ target }) => open(target.files?.[0])} />
          </label>
          {goBackTo !== undefined && preview === null && (
            <button type="button" className="plain" onClick={change(actions.goBack, own.inUse(back ?? ''))}>
              {goBackTo === null ? own.backToStarter : own.back(back ?? '')}
            </button>
          )}
        </p>
      )}
      <RulesPreview preview={preview} said={may ? said : ''} texts={texts} />
      {preview?.ok && (
        <p className="rules-actions">
          <button type="button" className="plain main" onClick={change(actions.use, own.inUse(own.whose(preview.department, preview.version)), leave)}>
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
