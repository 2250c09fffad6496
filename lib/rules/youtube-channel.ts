import { parseYouTubeUrl } from '../draft/youtube.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

const bare = (name: string): string => name.replace(/^@/, '').toLowerCase();

/**
 * Addresses of YouTube channels that are not the department's. Films show no channel in their address: a person is
 * asked about those.
 */
export const youtubeChannel = defineKind({
  name: 'youtube-channel',
  title: 'YouTube channels of others',
  about: 'Finds links to YouTube channels that are not in the department’s list. Silent where the list is empty.',
  message: 'Check that you would stand behind {channel}: it is not in your list of channels.',
  scope: 'line',
  needs: ['link'],
  params: noParams,
  compile: (_, { channels }) => {
    const own = new Set(channels.map(bare));
    return ({ links }) =>
      own.size === 0
        ? []
        : links.flatMap(({ start, end, text }) => {
            const found = parseYouTubeUrl(text);
            if (found?.what !== 'channel' || own.has(bare(found.name))) return [];
            return [{ target: { start, end }, facts: { channel: found.name } }];
          });
  },
});
