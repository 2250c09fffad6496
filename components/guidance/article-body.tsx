import type { Article } from '../../lib/rule-set/strategy-schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { SourceLine } from '../hints/source-line.tsx';
import { RichText } from './prose.tsx';
import { ArticleList } from './shown-list.tsx';
import type { GuidanceData } from './strategy.ts';

type Props = {
  readonly article: Article;
  readonly strategy: GuidanceData;
  /** The element of its headings. */
  readonly heading: 'h3' | 'h4';
  /** Gives the number of a source in a list of sources. Only the numbers are shown then. */
  readonly numberOf?: (source: string) => number;
  readonly texts: Messages;
};

const Sources = ({
  sources,
  strategy,
  numberOf,
  texts,
}: Pick<Props, 'strategy' | 'texts'> & {
  readonly sources: readonly string[];
  readonly numberOf: Props['numberOf'] | undefined;
}) =>
  numberOf ? (
    <p className="source">
      {texts.guidance.sources}{' '}
      {sources.map((key) => (
        <a key={key} href={`#source-${numberOf(key)}`}>
          {numberOf(key)}
        </a>
      ))}
    </p>
  ) : (
    sources.map((key) => {
      const source = Object.hasOwn(strategy.sources, key) ? strategy.sources[key] : undefined;
      return source && <SourceLine key={key} source={source} hosts={strategy.linkHosts} texts={texts} />;
    })
  );

/** The text of an article: today and in 2009, what is outdated, the sources, and the list it introduces. */
export const ArticleBody = ({
  article: { in2009, now, superseded, shows },
  strategy,
  heading: Heading,
  numberOf,
  texts,
}: Props) => {
  const t = texts.guidance;
  const half = (name: 'now' | 'in2009', { text, sources }: Article['now']) => (
    <section className={name}>
      <Heading>{t[name]}</Heading>
      <div lang={strategy.language}>
        <RichText text={text} rules={strategy} texts={texts} />
      </div>
      <Sources sources={sources} strategy={strategy} numberOf={numberOf} texts={texts} />
    </section>
  );
  return (
    <>
      <div className="halves">
        {half('now', now)}
        {in2009 && half('in2009', in2009)}
      </div>
      {superseded !== undefined && (
        <p className="superseded">
          <b>{t.superseded}</b> <span lang={strategy.language}>{superseded}</span>
        </p>
      )}
      {shows && <ArticleList shows={shows} strategy={strategy} texts={texts} />}
    </>
  );
};
