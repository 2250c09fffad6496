import { type KeyboardEvent, useState } from 'react';
import { isAllowedShortcut, DEFAULT_SHORTCUT, shortcutFromEvent } from '../../lib/platform/shortcut.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Section } from './section.tsx';

type Props = { readonly value: string; readonly onChange: (key: string) => void; readonly texts: Messages };

/** Takes the next key that is pressed, and says what came of it. */
const useKeyRecorder = (onChange: Props['onChange'], t: Messages['options']['key']) => {
  const [recording, setRecording] = useState(false);
  const [status, setStatus] = useState('');

  const stop = (words: string): void => {
    setRecording(false);
    setStatus(words);
  };
  const record = (event: KeyboardEvent): void => {
    if (!recording || event.key === 'Tab') return;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (plain && (event.key === 'Enter' || event.key === ' ')) return;
    event.preventDefault();
    if (event.key === 'Escape') return stop('');
    const key = shortcutFromEvent(event.nativeEvent);
    if (key === null) return;
    if (!isAllowedShortcut(key)) return setStatus(t.refused);
    onChange(key);
    stop(t.changed(key));
  };
  const begin = (): void => {
    setRecording(true);
    setStatus(t.press);
  };
  return { recording, status, record, begin, stop, leave: () => setRecording(false) };
};

/** The key that moves into the panel. Pressing another key changes it. Tab still moves focus, so nobody is trapped. */
export const KeySetting = ({ value, onChange, texts }: Props) => {
  const t = texts.options.key;
  const { recording, status, record, begin, stop, leave } = useKeyRecorder(onChange, t);

  return (
    <Section title={t.title} about={t.about}>
      <p className="key">
        {value.split('+').map((part) => (
          <kbd key={part}>{part}</kbd>
        ))}
      </p>
      <div
        className="actions"
        onKeyDown={record}
        onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || leave()}
      >
        <button type="button" className="button" onClick={() => (recording ? stop('') : begin())}>
          {recording ? t.cancel(value) : t.change}
        </button>
        {value !== DEFAULT_SHORTCUT && !recording && (
          <button
            type="button"
            className="button-link"
            onClick={() => (onChange(DEFAULT_SHORTCUT), stop(t.changed(DEFAULT_SHORTCUT)))}
          >
            {t.usual}
          </button>
        )}
      </div>
      <p role="status" className="status-message">
        {status}
      </p>
    </Section>
  );
};
