import { useEffect, useId, useRef, useState } from 'react';
import { rulesTextsFor } from '../../lib/i18n/rules-texts.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { RulesPreview } from './rules-preview.tsx';
import type { Named, Preview, RulesActions, RulesState } from '../../lib/delivery/page/types.ts';

/** What came of the last press: whose rules are in use, null for general good practice; or that it is not done yet, or could not be. */
type Said = { readonly inUse: Named | null } | 'reading' | 'notKept' | null;

type Props = { readonly state: Pick<RulesState, 'importing' | 'goBackTo' | 'department' | 'version' | 'origin'>; readonly actions: RulesActions; readonly texts: Texts };

/** Imports a rule set from a file, for whoever has no administrator: first what will change, then the change, and the way back. */
export const RulesFile = ({ state: { importing, goBackTo, department, version, origin }, actions, texts }: Props) => {
  const own = rulesTextsFor(texts.language);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const working = useRef(false);
  const turn = useRef(0);
  const [read, show] = useState<Preview | null>(null);
  const [said, say] = useState<Said>(null);
  const may = importing === 'allowed';
  // What was to be tried is of no use any more where a policy has come meanwhile.
  const preview = may ? read : null;
  /** That some rules are in use is said for as long as they are: another page of settings may change them. */
  const wordsOf = (now: Said): string => {
    if (now === null) return '';
    if (typeof now === 'string') return own[now];
    if (now.inUse === null) return origin === 'personal' ? '' : own.inUse(own.goodPractice);
    return now.inUse.department === department && now.inUse.version === version ? own.inUse(own.whose(department, version)) : '';
  };
  // And then the file changes something else than it did.
  const { previewAgain } = actions;
  useEffect(() => show((shown) => (shown?.ok ? previewAgain() : shown)), [department, version, origin, previewAgain]);

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
    say('reading');
    show(null);
    void actions.preview(file).then((next) => {
      // The file chosen last counts.
      if (mine !== turn.current) return;
      show(next);
      say(null);
    });
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  const change = (work: () => Promise<boolean>, inUse: Named | null, then?: () => void) =>
    once(async () => {
      const done = await work();
      say(done ? { inUse } : 'notKept');
      // What could not be kept can be tried once more.
      if (done) then?.();
    });

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
            <button type="button" className="plain" onClick={change(actions.goBack, goBackTo)}>
              {goBackTo === null ? own.backToStarter : own.back(own.whose(goBackTo.department, goBackTo.version))}
            </button>
          )}
        </p>
      )}
      <RulesPreview preview={preview} said={may ? wordsOf(said) : ''} texts={texts} />
      {preview?.ok && (
        <p className="rules-actions">
          <button type="button" className="plain main" onClick={change(actions.use, preview, leave)}>
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
