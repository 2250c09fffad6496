/* Our own line drawings, 24 by 24: none is X's. */
const PATHS = {
  home: 'M3 11 12 4l9 7v9h-6v-6H9v6H3z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  list: 'M5 4h14v16H5zM8 9h8M8 13h8M8 17h5',
  mark: 'M6 4h12v16l-6-4-6 4z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20c1-4 4-6 8-6s7 2 8 6z',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  photo: 'M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4M15 8h.01',
  gif: 'M3 6h18v12H3zM10 10H7v4h3v-2M13 10v4M16 14v-4h3M16 12h2',
  poll: 'M5 6h9M5 12h14M5 18h6M3 6h.01M3 12h.01M3 18h.01',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 14c2 3 6 3 8 0M9 9h.01M15 9h.01',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l4 2',
  pin: 'M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11zM12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M11 5l-7 7 7 7M4 12h16',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
  reply: 'M4 5h16v11h-8l-5 4v-4H4z',
  repeat: 'M5 9l3-3 3 3M8 6v11h7M13 15l3 3 3-3M16 18V7H9',
  heart: 'M12 20C4 14 3 11 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 11 20 14 12 20z',
  chart: 'M5 20v-8M10 20V4M15 20v-6M20 20V9',
  play: 'M8 5l11 7-11 7z',
  feather: 'M4 20 14 10M7 17c-1-6 3-12 13-13-1 10-7 14-13 13z',
};

export const Icon = ({ name }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
