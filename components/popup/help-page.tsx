import { toHash } from '../../lib/guidance/lookup/route.ts';
import type { HelpTopic } from '../../lib/i18n/help-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { DetailPage } from './page.tsx';

type Props = { readonly topic: HelpTopic; readonly onBack: () => void; readonly texts: Messages };

const POPUP = '/popup.html';

const nameOf = (page: string, { popup, options }: Messages): string => {
  if (page.startsWith('/options.html')) return popup.help.openSettings;
  if (page.startsWith('/firstrun.html')) return popup.help.open(options.howItWorks);
  return popup.help.open(page.endsWith('#check') ? popup.views.check : popup.views.people);
};

/** The answer to a question about Countersign, and a link to the page that it is about. */
export const HelpPage = ({ topic: { id, title, answer, page }, onBack, texts }: Props) => (
  <DetailPage id={id} title={title} onBack={onBack} texts={texts}>
    <p className="definition">{answer}</p>
    {page?.startsWith(POPUP) && (
      <p className="to-strategy">
        <a href={page.slice(POPUP.length)}>{nameOf(page, texts)}</a>
      </p>
    )}
    {page !== null && !page.startsWith(POPUP) && (
      <p className="to-strategy">
        <a href={page} target="_blank" rel="noopener">
          {nameOf(page, texts)}
          <span className="visually-hidden"> ({texts.hint.newTab})</span>
        </a>
      </p>
    )}
    <p className="to-strategy">
      <a href={toHash('help')}>{texts.popup.help.all}</a>
    </p>
  </DetailPage>
);

/** Every question about Countersign that has an answer here. */
export const HelpContents = ({
  help,
  onBack,
  texts,
}: {
  readonly help: readonly HelpTopic[];
  readonly onBack: () => void;
  readonly texts: Messages;
}) => (
  <DetailPage id="help" title={texts.popup.help.all} onBack={onBack} texts={texts}>
    <ul className="contents">
      {help.map(({ id, title }) => (
        <li key={id}>
          <a href={toHash('help', id)}>{title}</a>
        </li>
      ))}
    </ul>
  </DetailPage>
);
