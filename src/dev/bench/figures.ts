/** What was measured of an app of one operation and of the whole catalog, and how far they may be apart. */
export type Figure = {
  name: string;
  unit: 'ms' | 'MB' | 'KB';
  single: number;
  whole: number;
  /** The ratio that the whole catalog must not exceed. */
  target: number;
};

const ratioOf = ({ single, whole }: Figure) => whole / single;

export const isMet = (figure: Figure) => ratioOf(figure) <= figure.target;

const rounded = ({ unit }: Figure, value: number) =>
  `${unit === 'ms' && value < 100 ? value.toFixed(1) : value.toFixed(0)} ${unit}`;

/** The figures as a table of Markdown, which also reads well in a terminal. */
export function figuresTable(figures: readonly Figure[], operations: number): string {
  return tableOf([
    ['', '1 operation', `${operations} operations`, 'Ratio', 'Limit', ''],
    ...figures.map((figure) => [
      figure.name,
      rounded(figure, figure.single),
      rounded(figure, figure.whole),
      ratioOf(figure).toFixed(2),
      String(figure.target),
      isMet(figure) ? 'met' : 'missed',
    ]),
  ]);
}

/** How many requests each step made, as a table of Markdown. */
export const requestsTable = (counted: readonly (readonly [string, number])[]): string =>
  tableOf([['Step', 'Requests'], ...counted.map(([step, requests]) => [step, String(requests)])]);

/** Rows as a table of Markdown whose columns line up. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
