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

/** The listed accounts that match the filter. With an empty list, the guide to whom to look for. */
export const DirectoryList = ({
  state: { categories, sources, linkHosts, department, own, today },
  onMention,
  onChange,
  texts,
}: Props) => {
  const t = texts.people;
  const [asked, want] = useState(everything);
  const [shown, show] = useState(PAGE_SIZE);
  const list = useMemo(
    () => listDirectory({ categories, department, own, today, other: t.other }),
    [categories, department, own, today, t.other],
  );
  const due = list.filter((row) => row.due).length;
  // A category that is gone, or “due only” with none due, no longer filters.
  const titles = listCategories(list, categories);
  const wanted: DirectoryFilter = {
    ...asked,
    dueOnly: asked.dueOnly && due > 0,
    category: titles.includes(asked.category) ? asked.category : '',
  };
  const found = filterDirectory(list, wanted);
  const category = categories.find(({ title }) => title === wanted.category);

  if (list.length === 0) {
    return (
      <>
        <p className="about">{t.empty}</p>
        <CategoryGuide categories={categories} sources={sources} linkHosts={linkHosts} texts={texts} />
      </>
    );
  }
  const change = (entry: DirectoryEntry, to: readonly DirectoryEntry[], sentence: string): void =>
    onChange(
      own.flatMap((ownEntry) => (ownEntry === entry ? to : [ownEntry])),
      sentence,
    );
  const person = (listed: DirectoryRow) => {
    const { entry } = listed;
    const next = nextReview(today);
    return (
      <DirectoryEntryCard
        key={`${entry.handle} ${listed.own}`}
        listed={listed}
        onMention={() => onMention(entry.handle)}
        onHolds={() => change(entry, [{ ...entry, reviewBy: next }], t.held(entry.name, texts.date(next)))}
        onRemove={() => change(entry, [], t.removed(entry.name))}
        texts={texts}
      />
    );
  };
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
        {found.length > 0
          ? t.count(found.length, list.length)
          : list.some((one) => one.category === wanted.category) || wanted.category === ''
            ? t.none
            : t.noneHere}
      </p>
      <ul className="people">{found.slice(0, shown).map(person)}</ul>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => show(shown + PAGE_SIZE)}>
          {t.more(Math.min(PAGE_SIZE, found.length - shown))}
        </button>
      )}
    </>
  );
};
