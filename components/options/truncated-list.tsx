type Props = { readonly lines: readonly string[]; readonly more: (count: number) => string };

const FIRST = 5;

const Lines = ({ lines }: Pick<Props, 'lines'>) => (
  <ul>
    {lines.map((line, index) => (
      <li key={index}>
        <bdi>{line}</bdi>
      </li>
    ))}
  </ul>
);

/** The first five lines of a list. The rest is shown on a press, if it is more than two lines. */
export const TruncatedList = ({ lines, more }: Props) => {
  const first = lines.length > FIRST + 2 ? FIRST : lines.length;
  return (
    <>
      <Lines lines={lines.slice(0, first)} />
      {lines.length > first && (
        <details>
          <summary>{more(lines.length - first)}</summary>
          <Lines lines={lines.slice(first)} />
        </details>
      )}
    </>
  );
};
