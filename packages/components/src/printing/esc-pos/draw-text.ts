import type { Raster } from './commands.ts';
import type { TextLook } from './encode-slip.ts';

const lineSpacing = 1.3;
/** Darker than this is printed. */
const threshold = 140;

/** Draws a text by the browser, which has the letters of every language and joins those of Arabic. */
export function drawText(text: string, look: TextLook): Raster {
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true })!;
  const font = `${look.isBold ? '700 ' : ''}${look.height}px sans-serif`;
  paper.font = font;
  const lines = breakText(text, (line) => paper.measureText(line).width <= look.width);
  const lineHeight = Math.ceil(look.height * lineSpacing);
  canvas.width = look.width;
  canvas.height = lines.length * lineHeight;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  Object.assign(paper, { font, fillStyle: '#000', textAlign: 'center', textBaseline: 'middle' });
  paper.direction = look.direction;
  for (const [index, line] of lines.entries()) {
    paper.fillText(line, look.width / 2, (index + 0.5) * lineHeight, look.width);
  }
  return toRaster(paper.getImageData(0, 0, canvas.width, canvas.height));
}

/** Breaks a text at its spaces, so that each line fits; a word that does not fit has a line of its own. */
function breakText(text: string, isFitting: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && isFitting(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function toRaster({ width, height, data }: ImageData): Raster {
  const rowBytes = Math.ceil(width / 8);
  const dots = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const isDark = data[4 * (row * width + column)]! < threshold;
      if (isDark) dots[row * rowBytes + (column >> 3)]! |= 0x80 >> (column & 7);
    }
  }
  return { rowBytes, rows: height, dots };
}
