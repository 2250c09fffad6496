import { Icon } from './icons.jsx';
import { labels } from './labels.js';

/*
 * X's attachments: media, poll and quoted post in one place. A picture's label is its description, else a translated
 * default.
 */
const ALT = 'A stone bridge over a river, with two hills behind it';

const drawing = (hue) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="hsl(${hue} 50% 78%)"/><circle cx="128" cy="22" r="10" fill="#fff6d0"/><path d="M0 60 40 28l34 26 26-18 60 34v20H0z" fill="hsl(${hue} 35% 45%)"/><path d="M0 78h160v12H0z" fill="hsl(205 50% 52%)"/><path d="M30 78a26 22 0 0 1 52 0h6a26 22 0 0 1 52 0h10V66H20v12z" fill="#8c8377"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};

/** "image", "image-alt", "video", "gif", "gif-alt", or the same as an object with a description of its own. */
export const toMedia = (asked) => {
  if (typeof asked !== 'string') return { kind: 'image', alt: '', ...asked };
  const [kind, described] = asked.split('-');
  return { kind, alt: described ? ALT : '' };
};

const Item = ({ kind, alt, index, onRemove }) => (
  <div role="group" aria-label={alt || labels.media} className="media">
    {kind === 'video' ? <video poster={drawing(20)} /> : <img alt="" draggable src={drawing(120 + index * 60)} />}
    <button type="button" className="media-remove" aria-label={labels.remove} onClick={onRemove}>
      <Icon name="close" />
    </button>
    <div className="badges">
      {kind === 'gif' && <span>GIF</span>}
      {alt && kind !== 'video' && <span>ALT</span>}
      {kind === 'video' && <span>0:24</span>}
    </div>
  </div>
);

const describe = (media) => {
  const all = media.map(({ alt }) => alt).filter(Boolean);
  if (all.length === 0) return media.length === 1 ? 'Add description' : 'Add descriptions';
  if (media.length === 1) return all[0];
  return all.length === 1 ? '1 description' : `${all.length} descriptions`;
};

const Poll = ({ onRemove }) => (
  <div className="poll">
    {[1, 2].map((choice) => (
      <input
        key={choice}
        name={`Choice${choice}`}
        maxLength={25}
        placeholder={`${labels.choice} ${choice}`}
        aria-label={`${labels.choice} ${choice}`}
      />
    ))}
    <button type="button" data-testid="addPollChoice" aria-label={labels.add} className="ghost">
      <Icon name="plus" />
    </button>
    <select data-testid="selectPollDays" aria-label="Days" defaultValue="1">
      {[0, 1, 2, 3, 4, 5, 6, 7].map((days) => (
        <option key={days}>{days}</option>
      ))}
    </select>
    <button type="button" data-testid="removePollButton" className="ghost danger" onClick={onRemove}>
      {labels.remove}
    </button>
  </div>
);

const Quoted = () => (
  <div role="link" tabIndex={0} className="quoted">
    <div data-testid="User-Name">
      <b>Harbour town council</b> <span className="quiet">@HarbourTown · 2h</span>
    </div>
    <div data-testid="tweetText">The footbridge is open again. Bring a friend and enjoy the view.</div>
    <div role="group" aria-label={ALT} className="media">
      <img alt="" src={drawing(200)} />
    </div>
  </div>
);

export const Attachments = ({ media, poll, quote, onMedia, onPoll, onDescribe }) => {
  if (media.length === 0 && !poll && !quote) return null;
  const pictures = media.filter(({ kind }) => kind !== 'video');
  return (
    <div data-testid="attachments" className="attachments">
      {media.length > 0 && (
        <div className={`media-grid of-${Math.min(media.length, 4)}`}>
          {media.map((item, index) => (
            <Item
              key={index}
              {...item}
              index={index}
              onRemove={() => onMedia(media.filter((other) => other !== item))}
            />
          ))}
        </div>
      )}
      {pictures.length > 0 && (
        <button type="button" data-testid="altTextWrapper" className="under-media" onClick={onDescribe}>
          <span data-testid="altTextLabel">{describe(pictures)}</span>
        </button>
      )}
      {media.length > pictures.length && (
        <button type="button" className="under-media" data-testid="addSubtitlesLabel">
          Upload caption file
        </button>
      )}
      {poll && <Poll onRemove={() => onPoll(false)} />}
      {quote && <Quoted />}
    </div>
  );
};
