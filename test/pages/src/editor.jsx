import { ContentState, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil, Modifier, RichUtils } from 'draft-js';
import { useEffect, useRef } from 'react';
import { decorator } from './decorators.jsx';
import { labels } from './labels.js';
import { register } from './model.js';
import { options } from './options.js';
import { receive } from './pastes.js';
import { OVERFLOW, transform } from './transforms.js';
import { Typeahead, useTypeahead } from './typeahead.jsx';

const styleMap = { [OVERFLOW]: { backgroundColor: 'var(--overflow)' } };
const RICH = { bold: 'BOLD', italic: 'ITALIC' };

export const stateOf = (text) => transform(EditorState.createWithContent(ContentState.createFromText(text), decorator));

/**
 * X takes every paste itself: one fragment of plain lines, in one step that undo takes back. Draft.js calls an empty
 * paste null.
 */
const paste = (text, state) => {
  const lines = ContentState.createFromText((text ?? '').replace(/\r\n?/g, '\n')).getBlockMap();
  return EditorState.push(
    state,
    Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), lines),
    'insert-fragment',
  );
};

/**
 * One text of a post, with X's wrappers, testids and keys. The wrappers share the editor's testid as a prefix, and it
 * is the scroller.
 */
export const TextBox = ({ name, state, onChange, onPost, placeholder, label, autoFocus }) => {
  const box = useRef(null);
  const editor = useRef(null);
  const latest = useRef(state);
  latest.current = state;
  const change = (next) => {
    latest.current = transform(next);
    onChange(latest.current);
  };
  const typeahead = useTypeahead(state, change);

  useEffect(() => register(box.current, () => latest.current), []);
  useEffect(() => {
    if (autoFocus) editor.current.focus();
  }, []);

  const bindKey = (event) => {
    if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'post';
    return typeahead.bindKey(event) ?? getDefaultKeyBinding(event);
  };
  const obey = (command) => {
    if (command === 'post') onPost();
    else if (options.rich && RICH[command]) change(RichUtils.toggleInlineStyle(latest.current, RICH[command]));
    else if (!typeahead.obey(command)) return 'not-handled';
    return 'handled';
  };

  return (
    <div data-testid={`${name}_label`} className="text-label">
      <div data-testid={`${name}RichTextInputContainer`} className="text-scroller" ref={box}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={change}
          customStyleMap={styleMap}
          handleKeyCommand={obey}
          handlePastedText={(text, _html, current) => {
            receive(() => {
              // Taken late: into the words that were selected then, if nothing else has changed since.
              if (!box.current || latest.current.getCurrentContent() !== current.getCurrentContent()) return;
              change(paste(text, EditorState.acceptSelection(latest.current, current.getSelection())));
            });
            return 'handled';
          }}
          keyBindingFn={bindKey}
          placeholder={placeholder}
          role="textbox"
          spellCheck
          stripPastedStyles
          tabIndex={0}
          ariaLabel={label ?? labels.post}
          ariaMultiline
          ariaAutoComplete="list"
          ariaControls={typeahead.id}
          ariaActiveDescendantID={typeahead.active}
          webDriverTestID={name}
        />
      </div>
      <Typeahead {...typeahead} />
    </div>
  );
};
