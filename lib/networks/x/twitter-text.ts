// The one place that imports twitter-text: its ES build has a default export only, whatever its types say, so a named
// import breaks the bundle.
import twitterText from 'twitter-text';

/**
 * twitter-text's own weighted length; it over-counts emoji newer than 2018 and takes quadratic time on some long texts.
 */
export const parsedLength = (text: string): number => twitterText.parseTweet(text).weightedLength;

type HashtagFinder = (
  text: string,
  options: { readonly checkUrlOverlap: boolean },
) => ReturnType<typeof twitterText.extractHashtagsWithIndices>;

/** Takes a second argument that its types leave out; without it every address is looked for once more. */
export const extractHashtagsWithIndices: HashtagFinder = twitterText.extractHashtagsWithIndices;

export const { extractUrlsWithIndices, extractMentionsOrListsWithIndices, extractCashtagsWithIndices } = twitterText;
