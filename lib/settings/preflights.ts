/**
 * What a press on Post does while something must be fixed. `off`: it posts. `on`: the first press is stopped, and the
 * panel shows what must be fixed. `required`: the next press also needs a reason.
 */
export const PREFLIGHTS = ['off', 'on', 'required'] as const;
export type Preflight = (typeof PREFLIGHTS)[number];
