import { safeAddress } from '../../lib/text/safe-address.ts';
import type { Source } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

type Props = {
  readonly source: Source;
  /** The only hosts it may link to; a link's host is shown. */
  readonly hosts: readonly string[];
  /** Opens the article that says more, where there is one. */
  readonly onReadMore?: (() => void) | undefined;
  readonly texts: Messages;
};

/** A dot before a fact; where the fact begins a line it is cut off, so that no line begins or ends with one. */
const Dot = () => (
  <span className="dot" aria-hidden="true">
    {' · '}
  </span>
);

/** What something rests on, when that was last checked and how it was read. */
export const SourceLine = ({ source, hosts, onReadMore, texts }: Props) => {
  const address = source.url === undefined ? null : safeAddress(source.url, hosts);
  return (
    <p className="source facts">
      <span>
        {address ? (
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            <bdi>{source.title}</bdi>
            <span className="visually-hidden"> ({texts.hint.newTab})</span>
          </a>
        ) : (
          <bdi>{source.title}</bdi>
        )}
      </span>
      {address && (
        <span className="host">
          <Dot />
          <bdi>{address.host}</bdi>
        </span>
      )}
      <span>
        <Dot />
        {texts.hint.checked(texts.date(source.lastChecked))}
      </span>
      <span>
        <Dot />
        {texts.hint.read[source.read]}
      </span>
      {onReadMore && (
        <span>
          <Dot />
          <button type="button" className="in-line" onClick={onReadMore}>
            {texts.hint.readMore}
          </button>
        </span>
      )}
    </p>
  );
};
