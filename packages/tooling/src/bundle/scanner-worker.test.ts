import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import qrcode from 'qrcode';
import { toDecoderModule, toWorkerSource } from './scanner-worker.ts';

interface Found {
  readonly rawValue: string;
}
interface Decoder {
  detect(canvas: object): Promise<Found[]>;
}

const worker = fileURLToPath(new URL('qr-scanner-worker.min.js', import.meta.resolve('qr-scanner')));

async function createDecoder(): Promise<Decoder> {
  const code = toDecoderModule(await toWorkerSource(worker));
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    createDecoder(): Decoder;
  };
  return module.createDecoder();
}

/** A canvas with a QR code in its middle, or an empty one. */
function draw(text?: string): object {
  const side = 200;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const { modules } = qrcode.create(text ?? 'nothing', {});
  for (let y = 0; y < modules.size * 4; y += 1) {
    for (let x = 0; x < modules.size * 4; x += 1) {
      if (text && modules.get(y >> 2, x >> 2))
        data.fill(0, ((y + 40) * side + x + 40) * 4, ((y + 40) * side + x + 40) * 4 + 3);
    }
  }
  const getImageData = () => ({ data, width: side, height: side });
  return { width: side, height: side, getContext: () => ({ getImageData }) };
}

test('without a worker a code is read in the page itself, and an empty picture holds none', async () => {
  const decoder = await createDecoder();
  assert.deepEqual(await decoder.detect(draw()), []);
  const [found] = await decoder.detect(draw('K7M4-9QXT'));
  assert.equal(found?.rawValue, 'K7M4-9QXT');
  assert.deepEqual(await decoder.detect(draw()), []);
});
