/**
 * The text in lines of at most `columns` characters, broken at spaces. A longer word keeps a line
 * of its own.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || longer.length > columns
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}
