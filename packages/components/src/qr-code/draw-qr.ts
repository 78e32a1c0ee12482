import qrcode from 'qrcode';
import { toQrShape, type QrShape } from './qr-shape.ts';

/** The QR code of a text, which a phone still reads where up to 15 % of it are dirty. */
export function drawQr(text: string): QrShape {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  return toQrShape(modules.size, (row, column) => modules.get(row, column) === 1);
}
