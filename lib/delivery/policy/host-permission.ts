/** A server as browsers are asked to allow it: a match pattern of its host, for Firefox knows none with a port. */
export const originOf = (url: string): string => `https://${new URL(url).hostname}/*`;
