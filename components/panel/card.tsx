import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { FixButtons } from '../hints/fix-buttons.tsx';
import { IgnoreButtons } from '../hints/ignore-buttons.tsx';
import { SeverityIcon } from '../hints/severity-shape.tsx';
import { SourceLine } from '../hints/source-line.tsx';
import type { HintActions, HintView } from '../../lib/panel/types.ts';

type Props = { readonly hint: HintView; readonly actions: HintActions; readonly texts: Messages };

/**
 * What is shown at a mark: what to do, why, and what can be pressed. It has no place to type, so that it never needs
 * focus.
 */
export const Card = ({ hint, actions, texts }: Props) => {
  const message = useId();
  return (
    <main className="card" data-hint-rule={hint.rule} data-severity={hint.severity}>
      <h1 className="severity">
        <SeverityIcon severity={hint.severity} /> {texts.severity[hint.severity]}
      </h1>
      <p id={message} className="message">
        {hint.message}
      </p>
      <p className="why">{hint.why}</p>
      <div className="actions">
        <FixButtons hint={hint} describedBy={message} onFix={(index) => actions.fix(hint.id, index)} texts={texts} />
        <IgnoreButtons
          hint={hint}
          describedBy={message}
          inCard
          onIgnoreHere={(_, reason) => actions.dismissHint(hint.id, reason)}
          onIgnoreWord={() => actions.ignoreWord(hint.id)}
          texts={texts}
        />
      </div>
      <SourceLine
        source={hint.source}
        hosts={hint.linkHosts}
        onReadMore={hint.guidance === undefined ? undefined : () => actions.openGuidance(hint.id)}
        texts={texts}
      />
    </main>
  );
};
