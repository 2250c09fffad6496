import { safeAddress } from '../../lib/guidance/address.ts';
import type { Source } from '../../lib/rule-set/schema.ts';
import type { Texts } from '../../lib/texts/texts.ts';

type Props = {
  readonly source: Source;
  /** The only hosts it may link to; the host is shown then. */
  readonly hosts?: readonly string[];
  /** Opens the article that says more, where there is one. */
  readonly onReadMore?: (() => void) | undefined;
  readonly texts: Texts;
};

/** What something rests on, when that was last checked and how it was read. */
export const SourceLine = ({ source, hosts, onReadMore, texts }: Props) => {
  const address = source.url === undefined ? null : safeAddress(source.url, hosts);
  return (
    <p className="source">
      {address ? (
        <a href={address.href} target="_blank" rel="noopener noreferrer">
          {source.title}
          <span className="unseen"> ({texts.hint.newTab})</span>
        </a>
      ) : (
        source.title
      )}
      {address && hosts && (
        <>
          {' '}
          <span className="host">({address.host})</span>
        </>
      )}{' '}
      · {texts.hint.checked(texts.date(source.lastChecked))} · {texts.hint.read[source.read]}
      {onReadMore && (
        <>
          {' '}
          ·{' '}
          <button type="button" className="in-line" onClick={onReadMore}>
            {texts.hint.readMore}
          </button>
        </>
      )}
    </p>
  );
};
