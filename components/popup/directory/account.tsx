import type { DirectoryRow } from '../../../lib/guidance/directory/find.ts';
import { DEFAULT_NETWORK, networkOf } from '../../../lib/networks/index.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';

type Props = {
  readonly listed: DirectoryRow;
  readonly onMention: () => void;
  /** The person has reviewed the entry. */
  readonly onHolds: () => void;
  readonly onRemove: () => void;
  readonly texts: Messages;
};

const AccountActions = ({ listed: { entry, own, due }, onMention, onHolds, onRemove, texts }: Props) => {
  const { name, handle } = entry;
  const t = texts.people;
  return (
    <div className="actions">
      <button type="button" className="button" onClick={onMention}>
        {t.mention(handle)}
      </button>
      <a href={networkOf(DEFAULT_NETWORK).handle.profile(handle)} target="_blank" rel="noopener noreferrer">
        {t.profile(handle)}
        <span className="visually-hidden"> ({texts.hint.newTab})</span>
      </a>
      {own && due && (
        <button type="button" className="button-link" onClick={onHolds}>
          {t.stillHolds}
          <span className="visually-hidden"> ({name})</span>
        </button>
      )}
      {own && (
        <button type="button" className="button-link" aria-label={t.removeOne(name)} onClick={onRemove}>
          {t.remove}
        </button>
      )}
    </div>
  );
};

/** One account: who it is, why it is listed, whether its review is due, and its actions. */
export const DirectoryEntryCard = ({ listed, onMention, onHolds, onRemove, texts }: Props) => {
  const { entry, own, due, category } = listed;
  const { name, handle, organisation, why, notes, tags, reviewBy } = entry;
  const t = texts.people;
  return (
    <li className="person" data-due={due ? '' : undefined}>
      <h3>
        <bdi>{name}</bdi> <span className="handle">@{handle}</span>
      </h3>
      <p className="belongs">
        {[...(organisation === undefined ? [] : [organisation]), category, ...tags].map((part, index) => (
          <bdi key={`${index} ${part}`}>{part}</bdi>
        ))}
        {own && <b>{t.own}</b>}
      </p>
      {why !== undefined && (
        <p>
          <bdi>{why}</bdi>
        </p>
      )}
      {notes !== undefined && (
        <p className="about">
          <bdi>{notes}</bdi>
        </p>
      )}
      <p className="review">{due ? t.due(texts.date(reviewBy)) : t.reviewBy(texts.date(reviewBy))}</p>
      <AccountActions listed={listed} onMention={onMention} onHolds={onHolds} onRemove={onRemove} texts={texts} />
    </li>
  );
};
