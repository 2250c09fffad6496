import * as z from 'zod';

/**
 * The schema of a stored list. It keeps the items that are whole, in their order; what is no list is an empty one.
 * Never fails.
 */
export const storedList = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries
        .map((entry) => item.safeParse(entry))
        .flatMap(({ success, data }) => (success ? [data as z.output<Item>] : [])),
    );
