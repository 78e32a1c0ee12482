import qrcode from 'qrcode';

/** A camera that a test points at things. */
export interface FakeCamera {
  /** Holds a QR code with this content before it; nothing takes it away. */
  show(text?: string): void;
  /** How many tracks are on. */
  readonly tracksOn: number;
  /** Gives the browser its own cameras back. */
  restore(): void;
}

const width = 640;
const height = 480;

/** Takes the place of the browser's cameras. With `isDenied`, nobody may use them. */
export function fakeCamera({ isDenied = false } = {}): FakeCamera {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const tracks: MediaStreamTrack[] = [];
  const devices = navigator.mediaDevices;
  const own = devices.getUserMedia;
  devices.getUserMedia = async () => {
    if (isDenied) throw new DOMException('Denied', 'NotAllowedError');
    const stream = canvas.captureStream(20);
    tracks.push(...stream.getTracks());
    return stream;
  };
  draw(canvas, '');
  return {
    show: (text = '') => draw(canvas, text),
    get tracksOn() {
      return tracks.filter(({ readyState }) => readyState === 'live').length;
    },
    restore: () => void (devices.getUserMedia = own),
  };
}

function draw(canvas: HTMLCanvasElement, text: string): void {
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('There is no canvas to draw on.');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, width, height);
  if (!text) return;
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const side = Math.floor((0.7 * height) / modules.size);
  const left = (width - side * modules.size) / 2;
  const top = (height - side * modules.size) / 2;
  paper.fillStyle = '#000';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) paper.fillRect(left + column * side, top + row * side, side, side);
    }
  }
}
