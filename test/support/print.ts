/** Shows a figure among the results of the tests. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
