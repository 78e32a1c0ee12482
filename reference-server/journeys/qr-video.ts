import { writeFile } from 'node:fs/promises';
import qrcode from 'qrcode';

const WIDTH = 640;
const HEIGHT = 480;
/** Height of the code in the picture: a scanner looks at the middle only. */
const CODE_SIZE = 280;

const dark = 16;
const light = 235;

/** The luma plane of a picture that shows a QR code in its middle. */
function drawLuma(text: string): Buffer {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor(CODE_SIZE / modules.size);
  const left = Math.floor((WIDTH - scale * modules.size) / 2);
  const top = Math.floor((HEIGHT - scale * modules.size) / 2);
  const luma = Buffer.alloc(WIDTH * HEIGHT, light);
  for (let y = 0; y < modules.size * scale; y += 1) {
    for (let x = 0; x < modules.size * scale; x += 1) {
      if (modules.get(Math.floor(y / scale), Math.floor(x / scale)))
        luma[(top + y) * WIDTH + left + x] = dark;
    }
  }
  return luma;
}

/** Writes what a camera sees that looks at a QR code: a Y4M film of one frame, as Chromium's fake camera plays it. */
export async function writeQrVideo(file: string, text: string): Promise<void> {
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`;
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  await writeFile(file, Buffer.concat([Buffer.from(header), drawLuma(text), grey]));
}
