import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { SourceLine } from '../hints/source-line.tsx';

type Props = Pick<RuleSet, 'sources' | 'linkHosts'> & { readonly texts: Messages };

/** The sources of the strategy, under the numbers that its articles use. */
export const SourceList = ({ sources, linkHosts, texts }: Props) => (
  <ol className="sources">
    {Object.entries(sources).map(([key, source], index) => (
      <li key={key} id={`source-${index + 1}`}>
        <SourceLine source={source} hosts={linkHosts} texts={texts} />
        <p className="source">{texts.popup.licence(source.licence)}</p>
      </li>
    ))}
  </ol>
);
