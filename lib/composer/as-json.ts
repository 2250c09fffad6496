/** A value as text, by which it is compared with another. */
export const asJson = (value: unknown): string => JSON.stringify(value);
