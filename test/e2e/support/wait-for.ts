/**
 * The one way tests wait: asks again and again until `look` gives something truthy (or, with `until`, something it
 * accepts), and gives that.
 * @param timeout milliseconds before it fails, telling what it saw last
 */
export const eventually = async <Value>(
  look: () => Promise<Value> | Value,
  until: (value: Value) => boolean = Boolean,
  timeout = 10_000,
): Promise<Value> => {
  const end = Date.now() + timeout;
  let seen: unknown;
  do {
    try {
      const value = await look();
      if (until(value)) return value;
      seen = value;
    } catch (fault) {
      seen = fault;
    }
    await new Promise((ok) => setTimeout(ok, 25));
  } while (Date.now() < end);
  throw new Error(
    `It did not come about within ${timeout} ms. Seen last: ${seen instanceof Error ? seen.message : JSON.stringify(seen)}`,
  );
};
