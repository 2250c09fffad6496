import { EditorState, Modifier } from 'draft-js';

const ACCOUNTS = [
  ['MetOffice', 'Met Office'], ['NHSuk', 'NHS'], ['GOVUK', 'GOV.UK'], ['EnvAgency', 'Environment Agency'], ['NatLibraryWales', 'National Library'],
];
const TAGS = ['WarmHomes', 'WarmHomesPlan', 'FloodAware', 'OpenDay'];

/** What the person is typing at the caret, `@me` or `#wa`, or null. */
export const tokenAt = (state) => {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const match = /(?:^|\s)([@#]\w+)$/.exec(block.getText().slice(0, selection.getStartOffset()));
  return match ? match[1] : null;
};

export const suggestionsFor = (token) => {
  const wanted = token.slice(1).toLowerCase();
  return token[0] === '@'
    ? ACCOUNTS.filter(([handle]) => handle.toLowerCase().startsWith(wanted)).map(([handle, name]) => ({ text: `@${handle}`, name }))
    : TAGS.filter((tag) => tag.toLowerCase().startsWith(wanted) && tag.toLowerCase() !== wanted).map((tag) => ({ text: `#${tag}`, name: '' }));
};

/** The state with the token at the caret replaced, and a space after it. */
export const complete = (state, token, text) => {
  const selection = state.getSelection();
  const target = selection.merge({ anchorOffset: selection.getStartOffset() - token.length });
  return EditorState.push(state, Modifier.replaceText(state.getCurrentContent(), target, `${text} `), 'insert-characters');
};

export const Typeahead = ({ id, suggestions, current, label, onPick }) => (
  <div className="typeahead" id={id} role="listbox" aria-label={label}>
    {suggestions.map(({ text, name }, index) => (
      <div
        key={text}
        id={`${id}-${index}`}
        role="option"
        data-testid="typeaheadResult"
        aria-selected={index === current}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onPick(text)}
      >
        {name && <span className="avatar small" />}
        <span>
          {name && <b>{name}</b>}
          <span className={name ? 'quiet' : ''}>{text}</span>
        </span>
      </div>
    ))}
  </div>
);
