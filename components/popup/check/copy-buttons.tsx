import type { Messages } from '../../../lib/i18n/messages.ts';
import type { CheckActions } from './types.ts';

type Props = {
  readonly text: string;
  readonly actions: Pick<CheckActions, 'copyPost' | 'report'>;
  readonly texts: Messages;
};

/** Copies the text, where there is one, or a report of the check. */
export const CopyButtons = ({ text, actions, texts: { check: t } }: Props) => (
  <p className="copy-buttons">
    {text !== '' && (
      <button type="button" className="button" onClick={() => actions.copyPost(text)}>
        {t.copyText}
      </button>
    )}{' '}
    <button type="button" className="button" onClick={() => actions.report()}>
      {t.report}
    </button>
  </p>
);
