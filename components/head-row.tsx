/** The names of the columns of a table. */
export function HeadRow({ names }: { readonly names: readonly string[] }) {
  return <tr>{names.map((name) => <th key={name} scope="col">{name}</th>)}</tr>
}
