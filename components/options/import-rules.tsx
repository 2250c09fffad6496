import { useId } from 'react';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { RulesPreview } from './rules-preview.tsx';
import type { RulesActions } from '../../lib/delivery/page/types.ts';
import { type RulesFileState, useRulesFile } from './use-rules-file.ts';

type Props = { readonly state: RulesFileState; readonly actions: RulesActions; readonly texts: Messages };

const UseOrKeep = ({
  onUse,
  onKeep,
  texts,
}: {
  readonly onUse: () => void;
  readonly onKeep: () => void;
  readonly texts: Messages;
}) => {
  const t = getRulesMessages(texts.language);
  return (
    <p className="rules-actions">
      <button type="button" className="button main" onClick={onUse}>
        {t.use}
      </button>
      <button type="button" className="button" onClick={onKeep}>
        {t.keep}
      </button>
    </p>
  );
};

/**
 * Imports a rule set from a file, for people without an administrator. It first shows what will change, and can go back
 * to the rules before.
 */
export const ImportRules = ({ state, actions, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  const id = useId();
  const { input, heading, preview, status, choose, leave, use, goBack } = useRulesFile({ state, actions, texts });
  const { importing, goBackTo } = state;
  const may = importing === 'allowed';
  const about = { allowed: t.fileAbout, forbidden: t.fileForbidden, 'by-policy': t.fileLocked }[importing];

  return (
    <div className="rules-file">
      <h3 ref={heading} tabIndex={-1}>
        {t.file}
      </h3>
      <p className="about">{about}</p>
      {may && (
        <p className="rules-actions">
          <label className="button file-choice" htmlFor={id}>
            {t.choose}
            <input
              ref={input}
              id={id}
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => choose(target.files?.[0])}
            />
          </label>
          {goBackTo !== undefined && preview === null && (
            <button type="button" className="button" onClick={goBack}>
              {goBackTo === null ? t.backToStarter : t.back(t.whose(goBackTo.department, goBackTo.version))}
            </button>
          )}
        </p>
      )}
      <RulesPreview preview={preview} said={status} texts={texts} />
      {preview?.ok && <UseOrKeep onUse={use} onKeep={leave} texts={texts} />}
    </div>
  );
};
