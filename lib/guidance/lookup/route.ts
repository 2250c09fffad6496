/** The places of the popup that have an address. */
export const places = ['look-up', 'term', 'guidance', 'check', 'people'] as const;
export type Place = (typeof places)[number];

/** Where one is in the popup. `id` says what of it is open: a term's or an article's id; '' where nothing is. */
export type Route = { readonly place: Place; readonly id: string };

const START: Route = { place: 'look-up', id: '' };

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The address of a place, as the part of popup.html that begins with #. */
export const hashOf = (place: Place, id = ''): string => (id === '' ? `#${place}` : `#${place}/${encodeURIComponent(id.toWellFormed())}`);

/** Where an address leads; any that is not ours leads to the start. */
export const routeOf = (hash: string): Route => {
  const [, name, rest = ''] = /^#([a-z-]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const place = places.find((one) => one === name);
  const id = decode(rest);
  return place === undefined || id === null ? START : { place, id };
};
