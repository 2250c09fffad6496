import type { Source } from '../../lib/rule-set/schema.ts';
import type { Texts } from '../../lib/texts/texts.ts';

/** An address fit to be a link: https and nobody's name before the host. */
const isSafe = (address: string): boolean => {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
};

/** The guidance a hint rests on, when it was last checked and how it was read. */
export const SourceLine = ({ source, texts }: { readonly source: Source; readonly texts: Texts }) => (
  <p className="source">
    {source.url !== undefined && isSafe(source.url) ? (
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.title}
        <span className="unseen"> ({texts.hint.newTab})</span>
      </a>
    ) : (
      source.title
    )}{' '}
    · {texts.hint.checked(texts.date(source.lastChecked))} · {texts.hint.read[source.read]}
  </p>
);
