import { drawQr } from '../qr-code/draw-qr.ts';
import type { SaveKind, Saved } from './saving.ts';

/** Pixels of a module of the code: large enough to be read from a phone's screen and from paper. */
const modulePixels = 16;

/** What becomes a file. */
type FileKind = Exclude<SaveKind, 'print'>;

const endings: Readonly<Record<FileKind, string>> = { calendar: 'ics', code: 'png', data: 'json' };

/** Gives the visitor an appointment as a file. Why one did not come stands in the appointment's store. */
export async function saveFile(kind: FileKind, saved: Saved): Promise<void> {
  const file = await makers[kind](saved);
  if (file) offer(file, `${saved.name}.${endings[kind]}`);
}

const makers: Readonly<Record<FileKind, (saved: Saved) => Promise<Blob | undefined>>> = {
  calendar: ({ store }) => store.calendar(),
  code: ({ appointment }) => drawPicture(appointment.checkInCode),
  async data({ store }) {
    const data = await store.data();
    return data && new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  },
};

/** The QR code as a picture. @throws Error where the browser cannot draw. */
async function drawPicture(text: string): Promise<Blob> {
  const { size, path } = drawQr(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * modulePixels;
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = '#000';
  brush.scale(modulePixels, modulePixels);
  brush.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => (picture ? resolve(picture) : reject(new Error('no picture'))), 'image/png');
  });
}

/** The file that was given last. A browser may read it for a while, so that it is only forgotten with the next one. */
let given = '';

function offer(file: Blob, name: string): void {
  URL.revokeObjectURL(given);
  given = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = given;
  link.download = name;
  link.click();
}
