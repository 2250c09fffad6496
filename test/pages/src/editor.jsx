import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil, Modifier } from 'draft-js';
import { useEffect, useId, useRef, useState } from 'react';
import { Emoji, findEmoji, withEmojiEntities } from './emoji.jsx';
import { withOverflow } from './length.js';
import { findLinks, Link } from './links.jsx';
import { enter, focused } from './model.js';
import { complete, suggestionsFor, tokenAt, Typeahead } from './typeahead.jsx';

const decorator = new CompositeDecorator([
  { strategy: findEmoji, component: Emoji },
  { strategy: findLinks, component: Link },
]);
const styles = { overflow: { backgroundColor: 'var(--overflow)' } };

/** X's transforms, which it runs after every change. */
const transformed = (state, limit) => {
  const content = state.getCurrentContent();
  const withEmoji = withEmojiEntities(content);
  return withOverflow(withEmoji === content ? state : EditorState.set(state, { currentContent: withEmoji }), limit);
};

/** An editor's first state. */
export const stateOf = (text, limit) =>
  transformed(EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator)), limit);

export const textOf = (state) => state.getCurrentContent().getPlainText('\n');

/** X's editor: Draft.js with its props, its decorators, its way with pasted text and its @-typeahead. */
export const TextEditor = ({ number, state, change, limit, label, suggestionsLabel, placeholder, autoFocus, onFocus, onSubmit, onEscape }) => {
  const editor = useRef(null);
  const latest = useRef(state);
  latest.current = state;
  const entry = useRef({ element: () => editor.current?.editor, state: () => latest.current }).current;
  const listId = `typeaheadDropdown-${useId()}`;
  const [dismissed, dismiss] = useState(null);
  const [current, setCurrent] = useState(0);

  useEffect(() => enter(entry), [entry]);
  useEffect(() => {
    if (autoFocus) editor.current.focus();
  }, [autoFocus]);

  const update = (next) => {
    const ready = next.getCurrentContent() === latest.current.getCurrentContent() ? next : transformed(next, limit);
    latest.current = ready;
    change(ready);
  };

  const token = tokenAt(state);
  const suggestions = token && token !== dismissed ? suggestionsFor(token) : [];
  const open = suggestions.length > 0;
  const pick = (text) => {
    update(complete(latest.current, token, text));
    setCurrent(0);
  };

  const bind = (event) => {
    if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'submit';
    // While the list is open X gives these keys to it instead.
    if (open && event.keyCode === 40) return 'next';
    if (open && event.keyCode === 38) return 'previous';
    if (open && (event.keyCode === 13 || event.keyCode === 9)) return 'pick';
    if (event.keyCode === 27) return open ? 'dismiss' : 'escape';
    return getDefaultKeyBinding(event);
  };
  const commands = {
    submit: onSubmit,
    escape: onEscape,
    next: () => setCurrent((current + 1) % suggestions.length),
    previous: () => setCurrent((current + suggestions.length - 1) % suggestions.length),
    pick: () => pick((suggestions[current] ?? suggestions[0]).text),
    dismiss: () => dismiss(token),
  };
  const obey = (command) => {
    if (!(command in commands)) return 'not-handled';
    commands[command]?.();
    return 'handled';
  };

  const paste = (text, _html, before) => {
    const fragment = ContentState.createFromText(text).getBlockMap();
    const content = Modifier.replaceWithFragment(before.getCurrentContent(), before.getSelection(), fragment);
    update(EditorState.push(before, content, 'insert-fragment'));
    return 'handled';
  };

  return (
    <div className="editor" data-testid={`tweetTextarea_${number}_label`}>
      <div className="scroller" data-testid={`tweetTextarea_${number}RichTextInputContainer`} onClick={() => editor.current.focus()}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={update}
          onFocus={() => {
            focused(entry);
            onFocus?.();
          }}
          keyBindingFn={bind}
          handleKeyCommand={obey}
          handlePastedText={paste}
          customStyleMap={styles}
          webDriverTestID={`tweetTextarea_${number}`}
          ariaLabel={label}
          ariaMultiline
          ariaAutoComplete="list"
          ariaControls={open ? listId : undefined}
          ariaActiveDescendantID={open ? `${listId}-${current}` : undefined}
          placeholder={placeholder}
          role="textbox"
          spellCheck
          stripPastedStyles
          tabIndex={0}
        />
      </div>
      {open && <Typeahead id={listId} suggestions={suggestions} current={current} label={suggestionsLabel} onPick={pick} />}
    </div>
  );
};
