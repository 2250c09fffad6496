import { useEffect, useId, useRef, useState } from 'react';
import type { ImportConfirmation, ImportPreview } from '../../lib/measures/import/messages.ts';
import type { Preset } from '../../lib/measures/measure-store.ts';
import { ImportProblems } from './import-problems.tsx';
import { SamplePosts } from './sample-posts.tsx';
import type { ImportTexts } from './import-types.ts';

type Preview = Extract<ImportPreview, { readonly kind: 'preview' }>;

type Props = ImportTexts & {
  readonly preview: Preview;
  readonly file: Pick<File, 'name' | 'lastModified'>;
  /** ISO day where the person is. */
  readonly today: string;
  readonly presets: readonly Preset[];
  readonly onImport: (confirmation: ImportConfirmation) => void;
  readonly onForget: (id: string) => void;
};

/** The day on which a file was most likely exported: when it was saved, but not before its last post. */
const exportDay = (savedOn: string, last: string, today: string): string => {
  const day = savedOn > last ? savedOn : last;
  return day > today ? today : day;
};

const isoDay = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** What a person should know of how the file was read, a sentence each. */
const remarksOf = ({ facts }: Preview, t: ImportTexts['texts']): readonly string[] => [
  ...(facts.form === 'x-archive' ? [t.archive] : []),
  ...(facts.reposts > 0 ? [t.reposts(facts.reposts)] : []),
  ...(facts.repeated > 0 ? [t.repeated(facts.repeated)] : []),
  ...(facts.guessedEncoding ? [t.guessedEncoding] : []),
  ...(facts.guessedOrder === null ? [] : [t.guessedOrder[facts.guessedOrder]]),
];

type ConfirmProps = Pick<Props, 'preview' | 'file' | 'today' | 'onImport' | 'texts'>;

/** The day of export and the account, and the press that imports. */
const Confirm = ({ preview, file, today, onImport, texts: t }: ConfirmProps) => {
  const id = useId();
  const { count, problemCount, withoutAccount, days } = preview;
  const [exportedOn, setExportedOn] = useState(() => exportDay(isoDay(file.lastModified), days.to, today));
  const [account, setAccount] = useState('');
  const [told, setTold] = useState(false);
  // A post may be of tomorrow where its network counts in another time zone.
  const first = days.to > today ? today : days.to;
  const wrong = exportedOn < first || exportedOn > today;
  return (
    <form
      className="import-confirm"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong) setTold(true);
        else onImport({ file: file.name, exportedOn, account: account.trim().replace(/^@/, '') || null });
      }}
    >
      {withoutAccount > 0 && (
        <div>
          <label htmlFor={`${id}a`}>{t.account}</label>
          <p id={`${id}b`} className="about">
            {t.accountAbout}
          </p>
          <input
            id={`${id}a`}
            type="text"
            spellCheck={false}
            maxLength={100}
            aria-describedby={`${id}b`}
            value={account}
            onChange={({ target }) => setAccount(target.value)}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}d`}>{t.exportedOn}</label>
        <p id={`${id}e`} className="about">
          {t.exportedOnAbout}
        </p>
        {told && wrong && (
          <p id={`${id}w`} className="problem" role="alert">
            {t.exportedOnWrong(first, today)}
          </p>
        )}
        <input
          id={`${id}d`}
          type="date"
          max={today}
          aria-describedby={told && wrong ? `${id}w ${id}e` : `${id}e`}
          aria-invalid={told && wrong}
          value={exportedOn}
          onChange={({ target }) => setExportedOn(target.value)}
        />
      </div>
      <button type="submit" className="button add">
        {t.import(count, problemCount)}
      </button>
    </form>
  );
};

/** What a file holds, for the person to check before anything is stored. */
export const ImportPreviewView = (props: Props) => {
  const { preview, presets, onForget, texts: t, figureName } = props;
  const { facts, count, accounts, days, problemCount, sample } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const preset = facts.preset === null ? undefined : presets.find(({ name }) => name === facts.preset);
  return (
    <section className="preview">
      <h3 ref={heading} tabIndex={-1} aria-live="polite">
        {t.found(count, t.network[facts.network])}
        {count > 0 && `, ${t.days(days.from, days.to)}`}
      </h3>
      {accounts.length > 0 && (
        <p>
          <bdi>{t.accounts(accounts.join(', '))}</bdi>
        </p>
      )}
      {facts.figures.length > 0 && <p>{t.figures(facts.figures.map(figureName).join(', '))}</p>}
      {preset && (
        <p>
          {t.known(preset.name)}{' '}
          <button type="button" className="button-link" onClick={() => onForget(preset.id)}>
            {t.forget}
          </button>
        </p>
      )}
      {remarksOf(preview, t).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <ImportProblems
        form={facts.form}
        problems={facts.problems}
        count={problemCount}
        texts={t}
        figureName={figureName}
      />
      {sample.length > 0 && <SamplePosts posts={sample} figures={facts.figures} texts={t} figureName={figureName} />}
      {count === 0 ? <p>{t.nothing}</p> : <Confirm {...props} />}
    </section>
  );
};
