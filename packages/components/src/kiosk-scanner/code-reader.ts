import qrScannerModule from 'qr-scanner';

// The package's types describe a CommonJS module, browsers load its ES module.
const QrScanner = qrScannerModule as unknown as typeof qrScannerModule.default;

/** Side of the square in which a code is looked for, in pixels; larger ones are slower and not surer. */
const side = 480;

/** Finds QR codes in the pictures of a camera; by the browser itself where it can, else in a worker. */
export class CodeReader {
  private readonly engine = QrScanner.createQrEngine();
  private readonly canvas = document.createElement('canvas');

  constructor() {
    // Whoever asks for the context first decides where it lives; its pixels are read all the time.
    this.canvas.getContext('2d', { willReadFrequently: true });
  }

  /**
   * The content of the code in the middle square of the current picture, if there is one.
   * @throws When nothing can be read here at all.
   */
  async read(video: HTMLVideoElement): Promise<string | undefined> {
    const engine = await this.engine;
    if (video.videoWidth === 0) return undefined;
    try {
      const { canvas } = this;
      const scanRegion = toScanRegion(video.videoWidth, video.videoHeight);
      const options = { qrEngine: engine, canvas, scanRegion, returnDetailedScanResult: true } as const;
      return (await QrScanner.scanImage(video, options)).data;
    } catch {
      return undefined;
    }
  }

  /** Ends the worker. */
  close(): void {
    this.engine.then(
      (engine) => engine instanceof Worker && engine.terminate(),
      () => undefined,
    );
  }
}

/** The middle square of a picture. */
function toScanRegion(videoWidth: number, videoHeight: number) {
  const width = Math.min(videoWidth, videoHeight);
  return {
    x: Math.round((videoWidth - width) / 2),
    y: Math.round((videoHeight - width) / 2),
    width,
    height: width,
    downScaledWidth: Math.min(side, width),
    downScaledHeight: Math.min(side, width),
  };
}
