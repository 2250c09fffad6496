/**
 * Builds a test for a list of names, in any case: `staging` is that name, `mc_*` and `*-staging` are names that begin
 * or end so.
 */
export const createWildcardMatcher = (patterns: readonly string[]): ((name: string) => boolean) => {
  const lower = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(lower.filter((pattern) => !pattern.includes('*')));
  const starts = lower.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const ends = lower.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1));
  return (written) => {
    const name = written.toLowerCase();
    return exact.has(name) || starts.some((start) => name.startsWith(start)) || ends.some((end) => name.endsWith(end));
  };
};
