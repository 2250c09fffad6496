/** What the built package starts. Node 20 has no Map.groupBy (ECMAScript 2024), which the checker uses. */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map<ReturnType<typeof keyOf>, (typeof items extends Iterable<infer Item> ? Item : never)[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

await import('./main.ts');
