import twitter from 'twitter-text';

/** Links, mentions, hashtags and cashtags: one decorator without a class or an address, as on X. */
export const findLinks = (block, callback) => {
  for (const { indices } of twitter.extractEntitiesWithIndices(block.getText())) callback(indices[0], indices[1]);
};

export const Link = ({ children }) => <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
