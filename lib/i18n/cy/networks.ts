import type { PostNetwork } from '../../measures/figures.ts';

/** The networks whose exports are read, by name, in Welsh. */
export const networkNames: Readonly<Record<PostNetwork, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  other: 'Rhwydwaith arall',
};
