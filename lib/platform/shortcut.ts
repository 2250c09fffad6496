/** Moves from X's editor into the panel. No browser, X or screen reader key that we know of. */
export const usualKey = 'Alt+Shift+C';

/**
 * Alt+Shift with a letter or number, less those that Chrome and Edge use (A, B, I, T), or F2 or F8. All else belongs to someone: Ctrl and
 * Cmd to the browser, Ctrl+Alt to Welsh letters (ŵ, ŷ) and VoiceOver, Alt alone to menus, single letters to X and screen readers.
 */
export const isFreeKey = (key: string): boolean => /^(?:Alt\+Shift\+[C-HJ-SU-Z0-9]|F2|F8)$/.test(key);

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** How a pressed key is written, as in 'Alt+Shift+C', or null while only modifiers are down. Letters by their place: Alt changes the character. */
export const writtenKey = ({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null => {
  if (/^(?:Control|Alt|Shift|Meta|OS|Fn|CapsLock)/.test(code) || code === '') return null;
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'].filter((name) => name !== false);
  return [...held, code.replace(/^(?:Key|Digit)/, '')].join('+');
};
