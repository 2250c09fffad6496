/** The places of the popup that have an address. */
export const ROUTE_NAMES = ['look-up', 'term', 'guidance', 'help', 'check', 'people', 'report'] as const;
export type RouteName = (typeof ROUTE_NAMES)[number];

/** Where one is in the popup. `id` says what of it is open: a term's or an article's id; '' where nothing is. */
export type Route = { readonly place: RouteName; readonly id: string };

const START: Route = { place: 'look-up', id: '' };

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The address of a place, as the part of popup.html that begins with #. */
export const toHash = (place: RouteName, id = ''): string =>
  id === '' ? `#${place}` : `#${place}/${encodeURIComponent(id.toWellFormed())}`;

/** Where an address leads; any that is not ours leads to the start. */
export const parseHash = (hash: string): Route => {
  const [, name, rest = ''] = /^#([a-z-]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const place = ROUTE_NAMES.find((routeName) => routeName === name);
  const id = decode(rest);
  return place === undefined || id === null ? START : { place, id };
};
