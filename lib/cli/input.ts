/** The lines of a stream of text, as they arrive; only a line feed ends a line (JSON may hold U+2028), and a carriage return before it goes. */
export async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let first = true;
  const finish = (tail: string): string => {
    const line = [...parts, tail].join('').replace(/\r$/, '');
    parts = [];
    const clean = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    return clean;
  };
  for await (const chunk of chunks) {
    const [head = '', ...others] = chunk.split('\n');
    const last = others.pop();
    if (last === undefined) {
      parts.push(head);
      continue;
    }
    yield finish(head);
    for (const line of others) yield finish(line);
    parts.push(last);
  }
  if (parts.some((part) => part !== '')) yield finish('');
}

/** The whole of a stream of text, without a byte order mark and the line break that ends a file. */
export const textIn = async (chunks: AsyncIterable<string>): Promise<string> => {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join('').replace(/^\ufeff/, '').replace(/\r?\n$/, '');
};
