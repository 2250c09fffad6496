/** A server as browsers are asked to allow it: a match pattern of its host, for Firefox knows none with a port. */
export const toMatchPattern = (url: string): string => `https://${new URL(url).hostname}/*`;
