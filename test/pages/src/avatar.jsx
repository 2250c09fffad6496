/* X names the account of a picture in its testid: the one sign on the page of who will post. */
const hue = (handle) => [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;

export const Avatar = ({ handle }) => (
  <div
    data-testid={`UserAvatar-Container-${handle}`}
    className="avatar"
    style={{
      backgroundImage: `linear-gradient(135deg, hsl(${hue(handle)} 60% 55%), hsl(${hue(handle) + 50} 60% 35%))`,
    }}
  >
    <span aria-hidden="true">{handle[0]}</span>
  </div>
);
