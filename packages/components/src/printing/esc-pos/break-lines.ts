/**
 * Breaks bytes of a text at its spaces, so that no line is longer than this; a word that is, is cut.
 * @param columns - Letters of a line, at least 1.
 */
export function breakLines(bytes: readonly number[], columns: number): number[][] {
  const lines: number[][] = [];
  let line: number[] = [];
  for (const word of splitWords(bytes)) {
    if (line.length > 0 && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = [];
    }
    line = line.length > 0 ? [...line, space, ...word] : [...word];
    while (line.length > columns) lines.push(line.splice(0, columns));
  }
  return line.length > 0 ? [...lines, line] : lines;
}

const space = 0x20;

function splitWords(bytes: readonly number[]): number[][] {
  const words: number[][] = [[]];
  for (const byte of bytes) {
    if (byte === space) words.push([]);
    else words.at(-1)!.push(byte);
  }
  return words.filter((word) => word.length > 0);
}
