import { useState } from 'react';
import { stateOf, TextBox } from './editor.jsx';
import { labels } from './labels.js';
import { toast } from './toast.jsx';

/*
 * X's long-form editor: Draft.js too, under other names. Its title is a plain field, and its button has no name that we
 * know.
 */
export const Article = ({ start }) => {
  const [state, setState] = useState(() => stateOf(start.draft ?? ''));
  const publish = () => {
    window.__posted.push({ surface: 'article', texts: [state.getCurrentContent().getPlainText('\n')] });
    setState(stateOf(''));
    toast('Your article was published.');
  };
  return (
    <>
      <header className="column-head">
        <h2>Article</h2>
        <button type="button" className="post-button" onClick={publish}>
          Publish
        </button>
      </header>
      <div className="article">
        <textarea aria-label={labels.title} placeholder="Title" />
        <TextBox
          name="composer"
          state={state}
          onChange={setState}
          onPost={() => {}}
          placeholder="Start writing"
          label={labels.article}
        />
      </div>
    </>
  );
};
