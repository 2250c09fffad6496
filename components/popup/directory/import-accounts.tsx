import { useId, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../../lib/table/decode.ts';
import type { ColumnMapping } from '../../../lib/guidance/directory/columns.ts';
import { parseDirectoryFile, type ImportResult } from '../../../lib/guidance/directory/read.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { ColumnChoice } from './column-choice.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { DirectoryState } from './types.ts';

type Props = {
  readonly state: DirectoryState;
  /** A file that has been chosen already. */
  readonly first?: Uint8Array | undefined;
  readonly onInTab: () => void;
  /** Called with the person's new list, and the sentence that says what changed. */
  readonly onAdd: (own: readonly DirectoryEntry[], sentence: string) => void;
  readonly texts: Messages;
};

/** A file's bytes, or why there are none. */
const bytesOf = async (file: File): Promise<Uint8Array | ImportResult> => {
  if (file.size > MAX_FILE_BYTES) return { ok: false, problem: 'too-large' };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved or changed after it was chosen.
    return { ok: false, problem: 'not-text' };
  }
};

/** A file that was read. `turn` numbers the files; `byHand`: the person chose its columns. */
type Taken = {
  readonly turn: number;
  readonly bytes: Uint8Array;
  readonly byHand: boolean;
  readonly reading: ImportResult;
};

/** The file chosen last, once it has been read. */
const useTaken = (state: DirectoryState, first: Uint8Array | undefined) => {
  const latest = useRef(0);
  const take = (turn: number, bytes: Uint8Array, choice?: ColumnMapping): Taken => ({
    turn,
    bytes,
    byHand: choice !== undefined,
    reading: parseDirectoryFile(bytes, state, choice),
  });
  const [taken, setTaken] = useState<Taken | 'under way' | null>(() => (first ? take(0, first) : null));

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const turn = ++latest.current;
    setTaken('under way');
    const read = await bytesOf(file);
    if (turn !== latest.current) return;
    setTaken('ok' in read ? { turn, bytes: new Uint8Array(), byHand: false, reading: read } : take(turn, read));
  };
  return { taken, setTaken, take, choose };
};

type ChooseFileProps = { readonly label: string; readonly onChoose: (file: File | undefined) => void };

const ChooseFile = ({ label, onChoose }: ChooseFileProps) => {
  const id = useId();
  return (
    <div className="choose-file">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        // Otherwise choosing the same file again after correcting it is no change to the browser.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => onChoose(target.files?.[0])}
      />
    </div>
  );
};

const OpenInTab = ({
  onInTab,
  texts: {
    people: { from: t },
  },
}: Pick<Props, 'onInTab' | 'texts'>) => (
  <>
    <button type="button" className="button" onClick={onInTab}>
      {t.inTab}
    </button>
    <p className="privacy-note">{t.whyTab}</p>
  </>
);

/** Reads a file, shows a preview, and imports it on a press. */
export const ImportDirectory = ({ state, first, onInTab, onAdd, texts }: Props) => {
  const t = texts.people.from;
  const { taken, setTaken, take, choose } = useTaken(state, first);
  const { reading, turn, bytes, byHand } =
    taken === null || taken === 'under way' ? { reading: null, turn: 0, bytes: null, byHand: false } : taken;

  return (
    <>
      <p className="about">{t.about}</p>
      {state.inPopup ? (
        <OpenInTab onInTab={onInTab} texts={texts} />
      ) : (
        <ChooseFile label={taken === null ? t.file : t.another} onChoose={(file) => void choose(file)} />
      )}
      <div role="status">
        {taken === 'under way' && <p>{t.reading}</p>}
        {reading && !reading.ok && <p className="problem">{t.problem[reading.problem]}</p>}
      </div>
      {reading?.offer && (
        <ColumnChoice
          key={turn}
          offer={reading.offer}
          needed={!reading.ok}
          onChoose={(choice) => setTaken(take(turn, bytes, choice))}
          texts={texts}
        />
      )}
      {reading?.ok && (
        <ImportPreview
          key={`preview ${turn}`}
          reading={reading}
          takesFocus={!byHand}
          state={state}
          onAdd={onAdd}
          texts={texts}
        />
      )}
    </>
  );
};
