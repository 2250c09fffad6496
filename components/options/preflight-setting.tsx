import { useId } from 'react';
import type { Texts } from '../../lib/texts/texts.ts';
import { Section } from './section.tsx';

type Props = { readonly on: boolean; readonly locked: boolean; readonly onChange: (on: boolean) => void; readonly texts: Texts };

/** Whether the first press on Post shows what must be fixed; a department may have turned that off. */
export const PreflightSetting = ({ on, locked, onChange, texts }: Props) => {
  const own = texts.options.preflight;
  const id = useId();
  return (
    <Section title={own.title} about={own.about}>
      <div className="choice">
        <input id={id} type="checkbox" checked={on && !locked} disabled={locked} aria-describedby={locked ? `${id}locked` : undefined} onChange={({ target }) => onChange(target.checked)} />
        <label htmlFor={id}>{own.switch}</label>
      </div>
      {locked && (
        <p id={`${id}locked`} className="locked">
          {own.locked}
        </p>
      )}
    </Section>
  );
};
