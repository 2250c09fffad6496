import type { Messages } from '../../lib/i18n/messages.ts';
import type { WaitingWordsState } from './types.ts';

type Props = { readonly waiting: WaitingWordsState; readonly texts: Messages };

/** Words that a press beside a post box asked to ignore: the person confirms or removes each here. */
export const WaitingWords = ({ waiting: { words, onConfirm, onRemove }, texts }: Props) => {
  const { removeOne, waiting } = texts.options.words;
  if (words.length === 0) return null;
  return (
    <>
      <h3>{waiting.title}</h3>
      <p className="about">{waiting.about}</p>
      <ul className="removable">
        {words.map((word) => (
          <li key={word}>
            <span>
              <bdi>{word}</bdi>
            </span>
            <button
              type="button"
              className="button-link"
              aria-label={waiting.confirmOne(word)}
              onClick={() => onConfirm(word)}
            >
              {waiting.confirm}
            </button>
            <button type="button" className="button-link" aria-label={removeOne(word)} onClick={() => onRemove(word)}>
              {texts.options.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
