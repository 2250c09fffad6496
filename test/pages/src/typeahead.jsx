import { EditorState, Modifier } from 'draft-js';
import { useId, useLayoutEffect, useState } from 'react';
import { Avatar } from './avatar.jsx';
import { labels } from './labels.js';

/*
 * X's list of accounts under the caret. While it is open it has the keys: Escape closes it and not the dialog around
 * it.
 */
const ACCOUNTS = [
  ['Department practice', 'DeptPractice'],
  ['Department library', 'DeptLibrary'],
  ['Harbour town council', 'HarbourTown'],
  ['River watch', 'RiverWatch'],
  ['Practice press office', 'PracticePress'],
  ['Old bridge museum', 'OldBridge'],
];
const COMMANDS = { ArrowDown: 'next', ArrowUp: 'previous', Enter: 'choose', Tab: 'choose', Escape: 'dismiss' };

/** The handle being written at the caret, or null. */
const queryOf = (state) => {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return /(?:^|[^\w@])@(\w{1,15})$/.exec(block.getText().slice(0, selection.getStartOffset()))?.[1] ?? null;
};

export const useTypeahead = (state, change) => {
  const unique = `typeaheadDropdown-${useId()}`;
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState(null);
  const query = queryOf(state);
  const matches =
    query === null || query === dismissed
      ? []
      : ACCOUNTS.filter((names) => names.join(' ').toLowerCase().includes(query.toLowerCase()));
  const open = matches.length > 0;
  const row = Math.min(at, matches.length - 1);

  const choose = (handle) => {
    const selection = state.getSelection();
    const end = selection.getStartOffset();
    const written = selection.merge({ anchorOffset: end - query.length, focusOffset: end });
    change(
      EditorState.push(
        state,
        Modifier.replaceText(state.getCurrentContent(), written, `${handle} `),
        'insert-characters',
      ),
    );
    setAt(0);
  };

  return {
    id: open ? unique : undefined,
    active: open ? `${unique}-${row}` : undefined,
    matches,
    row,
    choose,
    bindKey: (event) => {
      if (!open || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || !COMMANDS[event.key])
        return null;
      event.stopPropagation();
      return COMMANDS[event.key];
    },
    obey: (command) => {
      if (command === 'next') setAt((row + 1) % matches.length);
      else if (command === 'previous') setAt((row + matches.length - 1) % matches.length);
      else if (command === 'choose') choose(matches[row][1]);
      else if (command === 'dismiss') setDismissed(query);
      else return false;
      return true;
    },
  };
};

/** Right under the line of the caret, in client pixels: a fixed list is not cut off by a dialog that scrolls. */
const placeOfCaret = () => {
  const box = document.activeElement?.closest('.text-label')?.getBoundingClientRect();
  const selection = getSelection();
  const line = selection.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  return box && { left: box.left, maxWidth: box.width, top: (line ?? box).bottom + 4 };
};

export const Typeahead = ({ id, matches, row, choose }) => {
  const [place, setPlace] = useState(null);
  useLayoutEffect(() => {
    if (!id) return;
    const follow = () => setPlace(placeOfCaret());
    follow();
    addEventListener('scroll', follow, true);
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, true);
      removeEventListener('resize', follow);
    };
  }, [id]);
  if (!id) return null;
  return (
    <div id={id} role="listbox" aria-label={labels.suggestions} className="typeahead" style={place}>
      {matches.map(([name, handle], index) => (
        <div
          key={handle}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === row}
          data-testid="typeaheadResult"
          className="typeahead-row"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(handle)}
        >
          <Avatar handle={handle} />
          <div>
            <b>{name}</b>
            <div className="quiet">@{handle}</div>
          </div>
        </div>
      ))}
    </div>
  );
};
