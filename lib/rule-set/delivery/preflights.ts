/**
 * What a press on Post does while something that must be fixed is open. `off`: it posts. `on`: the first press is stopped and shows it.
 * `required`: the press after that needs a reason.
 */
export const PREFLIGHTS = ['off', 'on', 'required'] as const;
export type Preflight = (typeof PREFLIGHTS)[number];
