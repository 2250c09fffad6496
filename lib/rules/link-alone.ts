import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';
import { networkOf } from '../networks/index.ts';
import { parseYouTubeUrl } from '../draft/youtube.ts';

/** A draft that is a link and no word. */
export const linkAlone = defineKind({
  name: 'link-alone',
  title: 'A link without words',
  about:
    'Finds drafts with a link and no word to say what it leads to. Replies and quotes are left alone, and so are films, of which another rule speaks.',
  message: 'Say what the link leads to.',
  scope: 'draft',
  params: noParams,
  compile:
    () =>
    ({ network, text, links, words, reply, quote }) => {
      const [link] = links;
      if (link === undefined || words.length > 0 || reply || quote) return [];
      if (networkOf(network).isQuotedPost(text, link) || parseYouTubeUrl(link.text) !== null) return [];
      return [{ target: { start: link.start, end: link.end } }];
    },
});
