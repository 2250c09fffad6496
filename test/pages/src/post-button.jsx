import { options } from './options.js';

/* X's Post button. As a `div` it has no click of its own for Enter and Space: it listens to the keys. */
export const PostButton = ({ testId, canPost, onPost, children }) => {
  const common = {
    className: 'post-button',
    'data-testid': testId,
    'aria-disabled': canPost ? undefined : true,
    onClick: onPost,
  };
  if (!options.divButton)
    return (
      <button type="button" disabled={!canPost} {...common}>
        {children}
      </button>
    );
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPost();
  };
  return (
    <div role="button" tabIndex={0} onKeyDown={onKeyDown} {...common}>
      {children}
    </div>
  );
};
