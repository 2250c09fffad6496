/** Every text of a catalogue. Those with numbers and names in them as they are for one and for two. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2].map((count) => String(value(count, count, count)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
