import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { CardView, HintActions } from '../../lib/panel/types.ts';
import { FixAllButton } from '../hints/fix-all-button.tsx';
import { FixButtons } from '../hints/fix-buttons.tsx';
import { fixableIn } from '../hints/hint-row.tsx';
import { IgnoreButtons } from '../hints/ignore-buttons.tsx';
import { SeverityIcon } from '../hints/severity-shape.tsx';
import { SourceLine } from '../hints/source-line.tsx';

type Props = { readonly card: CardView; readonly actions: HintActions; readonly texts: Messages };

/**
 * What is shown at a mark: what to do, why, and what can be pressed, for this place and for all places of the same
 * rule. It has no place to type, so that it never needs focus.
 */
export const Card = ({ card: { hint, row }, actions, texts }: Props) => {
  const message = useId();
  const [first, ...others] = row;
  return (
    <main className="card" data-hint-rule={hint.rule} data-severity={hint.severity}>
      <h1 className="severity">
        <SeverityIcon severity={hint.severity} /> {texts.severity[hint.severity]}
        {others.length > 0 && <span className="places-summary">{texts.hint.places(row.length)}</span>}
      </h1>
      <p id={message} className="message">
        <bdi lang={hint.languages?.message}>{hint.message}</bdi>
      </p>
      <p className="why">
        <bdi lang={hint.languages?.why}>{hint.why}</bdi>
      </p>
      <div className="actions">
        <FixButtons
          hint={hint}
          describedBy={message}
          inCard
          onFix={(index) => actions.fix(hint.id, index)}
          texts={texts}
        />
        <FixAllButton fixable={fixableIn(row)} all={row.length} onFixAll={actions.fixAll} texts={texts} />
        <IgnoreButtons
          hints={[hint]}
          describedBy={message}
          inCard
          onIgnoreHere={(_, reason) => actions.dismissHints([hint.id], reason)}
          onIgnoreWord={() => actions.ignoreWord(hint.id)}
          texts={texts}
        />
        {first && others.length > 0 && (
          <IgnoreButtons
            hints={[first, ...others]}
            describedBy={message}
            inCard
            onIgnoreHere={(_, reason) =>
              actions.dismissHints(
                row.map(({ id }) => id),
                reason,
              )
            }
            texts={texts}
          />
        )}
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
