import { useMemo, useState } from 'react';
import {
  listCategories,
  filterDirectory,
  type DirectoryRow,
  listDirectory,
  type DirectoryFilter,
} from '../../../lib/guidance/directory/find.ts';
import { nextReview } from '../../../lib/guidance/directory/review-date.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { Filters } from './filters.tsx';
import { CategoryNote, CategoryGuide } from './guide.tsx';
import { DirectoryEntryCard } from './account.tsx';
import type { DirectoryState } from './types.ts';

type Props = {
  readonly state: DirectoryState;
  readonly onMention: (handle: string) => void;
  /** Called with the person's new list, and the sentence that says what changed. */
  readonly onChange: (own: readonly DirectoryEntry[], sentence: string) => void;
  readonly texts: Messages;
};

/** A list of thousands would be slow to render and to step through. */
const PAGE_SIZE = 50;
const everything: DirectoryFilter = { words: '', category: '', dueOnly: false };

/** The whole list, and what of it is wanted. `other`: the title of what is in no category. */
const useWanted = ({ categories, department, own, today }: DirectoryState, other: string) => {
  const [asked, want] = useState(everything);
  const list = useMemo(
    () => listDirectory({ categories, department, own, today, other: other }),
    [categories, department, own, today, other],
  );
  const due = list.filter((row) => row.due).length;
  // A category that is gone, or “due only” with none due, no longer filters.
  const titles = listCategories(list, categories);
  const wanted: DirectoryFilter = {
    ...asked,
    dueOnly: asked.dueOnly && due > 0,
    category: titles.includes(asked.category) ? asked.category : '',
  };
  return { list, due, titles, wanted, want };
};

/** How many of the list are shown, or why none are. */
const countOf = (
  found: readonly DirectoryRow[],
  list: readonly DirectoryRow[],
  wanted: DirectoryFilter,
  { people }: Messages,
): string =>
  found.length > 0
    ? people.count(found.length, list.length)
    : list.some((one) => one.category === wanted.category) || wanted.category === ''
      ? people.none
      : people.noneHere;

const Person = ({
  listed,
  state: { own, today },
  onMention,
  onChange,
  texts,
}: Props & { readonly listed: DirectoryRow }) => {
  const t = texts.people;
  const { entry } = listed;
  const next = nextReview(today);
  const change = (to: readonly DirectoryEntry[], sentence: string): void =>
    onChange(
      own.flatMap((ownEntry) => (ownEntry === entry ? to : [ownEntry])),
      sentence,
    );
  return (
    <DirectoryEntryCard
      listed={listed}
      onMention={() => onMention(entry.handle)}
      onHolds={() => change([{ ...entry, reviewBy: next }], t.held(entry.name, texts.date(next)))}
      onRemove={() => change([], t.removed(entry.name))}
      texts={texts}
    />
  );
};

const Nobody = ({ state: { categories, sources, linkHosts }, texts }: Pick<Props, 'state' | 'texts'>) => (
  <>
    <p className="about">{texts.people.empty}</p>
    <CategoryGuide categories={categories} sources={sources} linkHosts={linkHosts} texts={texts} />
  </>
);

/** The listed accounts that match the filter. With an empty list, the guide to whom to look for. */
export const DirectoryList = ({ state, onMention, onChange, texts }: Props) => {
  const { categories, sources, linkHosts } = state;
  const t = texts.people;
  const [shown, show] = useState(PAGE_SIZE);
  const { list, due, titles, wanted, want } = useWanted(state, t.other);
  const found = filterDirectory(list, wanted);
  const category = categories.find(({ title }) => title === wanted.category);

  if (list.length === 0) return <Nobody state={state} texts={texts} />;
  return (
    <>
      <Filters
        wanted={wanted}
        categories={titles}
        due={due}
        onWant={(next) => {
          want(next);
          show(PAGE_SIZE);
        }}
        texts={texts}
      />
      {category && (
        <div className="category-note">
          <CategoryNote category={category} sources={sources} linkHosts={linkHosts} texts={texts} />
        </div>
      )}
      <p role="status" className="counted">
        {countOf(found, list, wanted, texts)}
      </p>
      <ul className="people">
        {found.slice(0, shown).map((listed) => (
          <Person
            key={`${listed.entry.handle} ${listed.own}`}
            listed={listed}
            state={state}
            onMention={onMention}
            onChange={onChange}
            texts={texts}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => show(shown + PAGE_SIZE)}>
          {t.more(Math.min(PAGE_SIZE, found.length - shown))}
        </button>
      )}
    </>
  );
};
