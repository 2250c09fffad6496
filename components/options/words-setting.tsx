import type { Messages } from '../../lib/i18n/messages.ts';
import { RemovableList } from './removable-list.tsx';
import { Section } from './section.tsx';
import type { WaitingWordsState } from './types.ts';
import { WaitingWords } from './waiting-words.tsx';

type Props = {
  readonly words: readonly string[];
  readonly waiting: WaitingWordsState | undefined;
  /** Whether ignored words have an effect. A policy may turn them off. */
  readonly may: boolean;
  readonly onChange: (words: string[]) => void;
  readonly texts: Messages;
};

/** The words the person chose to ignore. The list is shown even if they have no effect, so that they can be removed. */
export const WordsSetting = ({ words, waiting, may, onChange, texts }: Props) => {
  const t = texts.options.words;
  return (
    <Section title={t.title} about={may ? t.about : t.noEffect}>
      <RemovableList
        items={words}
        nameOf={(word) => word}
        show={(word) => word}
        onChange={(next) => onChange([...next])}
        none={t.none}
        removeOne={t.removeOne}
        removed={t.removed}
        texts={texts}
      />
      {waiting && <WaitingWords waiting={waiting} texts={texts} />}
    </Section>
  );
};
