import { useId, useRef, useState } from 'react';
import { largestFile } from '../../../lib/directory/decode.ts';
import { readDirectory, type Reading } from '../../../lib/directory/read.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import { ImportPreview } from './import-preview.tsx';
import type { PeopleState } from './types.ts';

type Props = {
  readonly state: PeopleState;
  /** A file that has been read already. */
  readonly first?: Reading | undefined;
  readonly onInTab: () => void;
  /** The person's accounts as they should be, and what to say of it. */
  readonly onAdd: (own: readonly DirectoryEntry[], sentence: string) => void;
  readonly texts: Texts;
};

const read = async (file: File, state: PeopleState): Promise<Reading> => {
  if (file.size > largestFile) return { ok: false, problem: 'too-large' };
  try {
    return readDirectory(new Uint8Array(await file.arrayBuffer()), state);
  } catch {
    // It was moved or changed since it was chosen.
    return { ok: false, problem: 'not-text' };
  }
};

/** Takes a file, shows what it comes to, and adds that when asked. */
export const ImportPeople = ({ state, first, onInTab, onAdd, texts }: Props) => {
  const words = texts.people.from;
  const id = useId();
  const latest = useRef(0);
  const [reading, setReading] = useState<Reading | 'under way' | null>(first ?? null);

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const turn = ++latest.current;
    setReading('under way');
    const next = await read(file, state);
    if (turn === latest.current) setReading(next);
  };

  return (
    <>
      <p className="about">{words.about}</p>
      {state.inPopup ? (
        <>
          <button type="button" className="plain" onClick={onInTab}>
            {words.inTab}
          </button>
          <p className="kept">{words.whyTab}</p>
        </>
      ) : (
        <div className="choose-file">
          <label htmlFor={id}>{reading === null ? words.file : words.another}</label>
          <input
            id={id}
            type="file"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onChange={({ target }) => {
              void choose(target.files?.[0]);
            }}
          />
        </div>
      )}
      <div role="status">
        {reading === 'under way' && <p>{words.reading}</p>}
        {reading !== null && reading !== 'under way' && !reading.ok && <p className="problem">{words.problem[reading.problem]}</p>}
      </div>
      {reading !== null && reading !== 'under way' && reading.ok && <ImportPreview reading={reading} state={state} onAdd={onAdd} texts={texts} />}
    </>
  );
};
