/**
 * Whether an address has no name and password, because browsers do not fetch addresses with them. True for a text that
 * is no address.
 */
export const hasNoCredentials = (address: string): boolean => {
  const url = URL.parse(address);
  return url === null || (url.username === '' && url.password === '');
};

/** An address fit to be a link, and its host to be shown beside it. */
type SafeAddress = { readonly href: string; readonly host: string };

/** An address as a link: only https, only a host of `hosts`, nobody's name before it and no port. Else null. */
export const safeAddress = (address: string, hosts: readonly string[]): SafeAddress | null => {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null;
  return hosts.includes(url.host) ? { href: url.href, host: url.host } : null;
};
