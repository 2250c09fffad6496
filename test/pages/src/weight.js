import twitter from 'twitter-text';

/*
 * X weighs with twitter-text's third configuration. No address crosses a line, so lines are weighed one by one and
 * remembered.
 */
const weights = new WeakMap();
const config = twitter.configs.version3;

const weighBlock = (block) => {
  if (!weights.has(block))
    weights.set(block, block.getLength() ? twitter.parseTweet(block.getText(), config).weightedLength : 0);
  return weights.get(block);
};

/** Weighted characters of a whole post, its newlines included. */
export const weigh = (content) =>
  content.getBlocksAsArray().reduce((sum, block) => sum + weighBlock(block), content.getBlockMap().size - 1);

/** Where the text goes over the limit, as a block's key and a UTF-16 offset in it; null where it does not. */
export const overflowStart = (content, limit) => {
  let left = limit;
  for (const block of content.getBlocksAsArray()) {
    if (weighBlock(block) > left) {
      if (left <= 0) return { key: block.getKey(), offset: 0 };
      const { validRangeEnd } = twitter.parseTweet(block.getText(), { ...config, maxWeightedTweetLength: left });
      return { key: block.getKey(), offset: validRangeEnd + 1 };
    }
    left -= weighBlock(block) + 1;
  }
  return null;
};
