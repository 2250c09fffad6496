/** The head of a table, with the name of each column. */
export const TableHead = ({ columns }: { readonly columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

type CellsProps = { readonly cells: readonly string[]; readonly columns: readonly string[] };

/** The cells of a row behind its name and its value. */
export const MoreCells = ({ cells, columns }: CellsProps) =>
  cells.map((cell, place) => <td key={columns[place + 2]}>{cell}</td>);
