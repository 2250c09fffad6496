/**
 * What a month, a quarter or a year is called. `key`: such as 2026-10, 2026-Q4 or 2026. `months`: the names of the
 * twelve months. `to`: the word between the first and the last month of a quarter.
 */
export const periodName = (key: string, months: readonly string[], to: string): string => {
  const [year = '', part = ''] = key.split('-');
  if (part === '') return year;
  if (!part.startsWith('Q')) return `${months[Number(part) - 1]} ${year}`;
  const first = (Number(part.slice(1)) - 1) * 3;
  return `${months[first]} ${to} ${months[first + 2]} ${year}`;
};
