import type { DirectoryCategory } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { SourceLine } from '../../hints/source-line.tsx';
import type { DirectoryState } from './types.ts';

type Props = Pick<DirectoryState, 'sources' | 'linkHosts'> & {
  readonly category: DirectoryCategory;
  readonly texts: Messages;
};

/** What a category is for, how to choose accounts for it, and the source. */
export const CategoryNote = ({ category: { about, choose, source }, sources, linkHosts, texts }: Props) => (
  <>
    <p>{about}</p>
    <p>{texts.people.choose(choose)}</p>
    {sources[source] && <SourceLine source={sources[source]} hosts={linkHosts} texts={texts} />}
  </>
);

type GuideProps = Omit<Props, 'category'> & { readonly categories: readonly DirectoryCategory[] };

/** Every category, each closed at first. */
export const CategoryGuide = ({ categories, sources, linkHosts, texts }: GuideProps) =>
  categories.length === 0 ? null : (
    <section className="guide">
      <h3>{texts.people.guide}</h3>
      {categories.map((category) => (
        <details key={category.id}>
          <summary>{category.title}</summary>
          <CategoryNote category={category} sources={sources} linkHosts={linkHosts} texts={texts} />
        </details>
      ))}
    </section>
  );
