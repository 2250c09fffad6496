import type { Texts } from '../../lib/texts/texts.ts';
import { RemovableList } from './removable-list.tsx';
import { Section } from './section.tsx';

type Props = { readonly words: readonly string[]; readonly onChange: (words: string[]) => void; readonly texts: Texts };

/** The words the person chose to leave alone. */
export const WordsSetting = ({ words, onChange, texts }: Props) => {
  const own = texts.options.words;
  return (
    <Section title={own.title} about={own.about}>
      <RemovableList
        items={words}
        nameOf={(word) => word}
        show={(word) => word}
        onChange={(next) => onChange([...next])}
        none={own.none}
        removeOne={own.removeOne}
        removed={own.removed}
        texts={texts}
      />
    </Section>
  );
};
