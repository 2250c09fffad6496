import type { Context, Media } from '../../../draft/draft.ts';
import { find, findAll, pageRoot, precedes } from '../../dom.ts';
import { ATTACHMENTS, dialogOf, editorsIn, findFeedPosts, LONG_POSTS, POLL_CHOICE, testid } from './selectors.ts';

/**
 * What the page shows of a draft beside its text. What it does not show is left out, never guessed: the time of a
 * scheduled post, for one, stands there only in the reader's own language.
 */
export const readContext = (editor: HTMLElement, composer: HTMLElement): Context => {
  const editors = editorsIn(composer);
  const index = editors.indexOf(editor);
  const account = accountOf(editor, composer);
  const attachments = attachmentsOf(editor, composer, editors);
  const choices = attachments ? findAll<HTMLInputElement>(attachments, POLL_CHOICE) : [];
  const written = choices.map(({ value }) => value).filter((value) => value.trim() !== '');
  return {
    reply: isReply(editor, composer),
    quote: !!(attachments && find(attachments, `${testid('tweetText')}, ${testid('User-Name')}`)),
    poll: choices.length > 0,
    ...(written.length > 0 ? { pollOptions: written } : {}),
    ...(find(composer, LONG_POSTS) ? { longPosts: true } : {}),
    media: attachments ? mediaOf(attachments) : [],
    ...(editors.length > 1 ? { thread: { index, count: editors.length } } : {}),
    ...(account ? { account } : {}),
  };
};

/** The attachments between this editor and the next one of the thread. */
const attachmentsOf = (editor: HTMLElement, composer: HTMLElement, editors: readonly HTMLElement[]): Element | null => {
  const next = editors[editors.indexOf(editor) + 1];
  return findAll(composer, ATTACHMENTS).find((one) => precedes(editor, one) && (!next || precedes(one, next))) ?? null;
};

/** Pictures of a quoted post are its author's, not this draft's. */
const mediaOf = (attachments: Element): Media[] =>
  findAll(attachments, '[role="group"]')
    .filter((group) => !group.closest('[role="link"]') && find(group, 'img, video'))
    .map((group): Media => {
      const kind = /\bGIF\b/.test(group.textContent) ? 'gif' : find(group, 'video') ? 'video' : 'image';
      return { kind, alt: kind === 'video' ? null : altOf(group) };
    });

const BADGE = 'ALT';

/**
 * X shows a badge, which it does not translate, exactly where there is a description; the label without it is a
 * localised default.
 */
const altOf = (group: Element): string =>
  findAll(group, 'span').some((span) => span.textContent.trim() === BADGE) ? group.ariaLabel?.trim() || BADGE : '';

const isReply = (editor: HTMLElement, composer: HTMLElement): boolean =>
  !!editor.closest(testid('inline_reply_offscreen')) ||
  findFeedPosts(composer).some((post) => precedes(post, editor)) ||
  (/\/status\/\d+/.test(location.pathname) && !dialogOf(composer));

/** How an avatar is called, before the handle. */
const AVATAR_NAME = 'UserAvatar-Container-';
const AVATAR = testid(AVATAR_NAME, '^');

/** The handle beside the composer, else the one in the side bar; no other element says which account will post. */
const accountOf = (editor: HTMLElement, composer: HTMLElement): string | undefined => {
  const beside = findAll<HTMLElement>(composer, AVATAR).findLast(
    (avatar) => !avatar.closest('article, ' + ATTACHMENTS) && precedes(avatar, editor),
  );
  const avatar = beside ?? find<HTMLElement>(pageRoot(), `${testid('SideNav_AccountSwitcher_Button')} ${AVATAR}`);
  return avatar?.dataset['testid']?.slice(AVATAR_NAME.length);
};
