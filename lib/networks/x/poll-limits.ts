/** What X allows in a poll: the choices, and UTF-16 units of each (recalled, not checked at its source). */
export const POLL_LIMITS = { least: 2, most: 4, choice: 25 } as const;
