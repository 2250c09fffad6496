const WIDEST = 140;

/**
 * JSON as a person would set it out: what fits on a line stays on it, and a long list of short texts fills its lines.
 */
export const writeJson = (value: unknown, indent = ''): string => {
  const line = JSON.stringify(value, null, 1)?.replace(/\n\s*/g, ' ') ?? 'null';
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDEST) return line;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(
      ([key, field]) => `${inner}${JSON.stringify(key)}: ${writeJson(field, inner)}`,
    );
    return `{\n${fields.join(',\n')}\n${indent}}`;
  }
  const entries = value.map((entry) => writeJson(entry, inner));
  if (entries.some((entry) => entry.length > 30))
    return `[\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}]`;
  const lines = entries.reduce<string[]>((all, entry) => {
    const last = all.at(-1);
    if (last === undefined || last.length + entry.length + 2 > WIDEST) return [...all, inner + entry];
    return [...all.slice(0, -1), `${last}, ${entry}`];
  }, []);
  return `[\n${lines.join(',\n')}\n${indent}]`;
};
