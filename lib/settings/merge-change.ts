import { parseSettings, type Settings } from './settings.ts';

/** Values are compared as text, because an entry of a list may be an object that was stored and read again. */
const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isIn = (list: readonly unknown[], entry: unknown): boolean => list.some((one) => isEqual(one, entry));

/** Makes the change from `before` to `after` to the newest list: removes what was removed, adds what was added. */
const mergeList = (
  newest: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] => {
  if (isEqual(newest, before)) return after;
  const kept = newest.filter((entry) => isIn(after, entry) || !isIn(before, entry));
  return [...kept, ...after.filter((entry) => !isIn(before, entry) && !isIn(kept, entry))];
};

/**
 * Makes a change that a person made to the settings on their screen to the newest settings. Of a list only the
 * difference counts, so that what another page has added or removed meanwhile stays.
 *
 * @param before the settings on the screen
 * @param part the settings that the person changed, with their new values
 */
export const mergeChange = (newest: Settings, before: Settings, part: Partial<Settings>): Settings =>
  parseSettings({
    ...newest,
    ...Object.fromEntries(
      Object.entries(part).map(([name, after]) => {
        const [now, shown] = [newest[name as keyof Settings], before[name as keyof Settings]];
        const isList = Array.isArray(now) && Array.isArray(shown) && Array.isArray(after);
        return [name, isList ? mergeList(now, shown, after) : after];
      }),
    ),
  });
