/** Moves from X's editor into the panel. No browser, X or screen reader key that we know of. */
export const DEFAULT_SHORTCUT = 'Alt+Shift+C';

/**
 * Alt+Shift with a letter or number, less those that Chrome and Edge use (A, B, I, T), or F2 or F8. All else belongs to
 * someone: Ctrl and Cmd to the browser, Ctrl+Alt to Welsh letters (ŵ, ŷ) and VoiceOver, Alt alone to menus, single
 * letters to X and screen readers.
 */
export const isAllowedShortcut = (key: string): boolean => /^(?:Alt\+Shift\+[C-HJ-SU-Z0-9]|F2|F8)$/.test(key);

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** How a pressed key is written, as in 'Alt+Shift+C'. Letters by their place: Alt changes the character. */
export const chordOf = ({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string =>
  [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', code.replace(/^(?:Key|Digit)/, '')]
    .filter((name) => name !== false)
    .join('+');

/** The same, or null while only modifiers are down. */
export const shortcutFromEvent = (pressed: Pressed): string | null =>
  /^(?:Control|Alt|Shift|Meta|OS|Fn|CapsLock|$)/.test(pressed.code) ? null : chordOf(pressed);

/** The key that takes back a change of a text, by the system that the browser runs on. */
export const undoShortcut = (): string => (navigator.platform.startsWith('Mac') ? 'Command+Z' : 'Ctrl+Z');
