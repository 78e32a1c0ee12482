import type { Timers } from '@wartemarke/client';
import qrScannerModule from 'qr-scanner';

// The package's types describe a CommonJS module, browsers load its ES module.
const QrScanner = qrScannerModule as unknown as typeof qrScannerModule.default;

/** Side of the square in which a code is looked for, in pixels; larger ones are slower and not surer. */
const side = 480;
const lookEachMs = 150;

/** Hears of what a reader reads. */
export interface CodeListener {
  /** Called after each picture. */
  readonly onLook: (code: string | undefined) => void;
  /** The pictures ended. */
  readonly onFail: () => void;
}

/** Finds QR codes in the pictures of a camera; by the browser itself where it can, else in a worker. */
export class CodeReader {
  private readonly engine = QrScanner.createQrEngine();
  private readonly canvas = document.createElement('canvas');
  private readonly video: HTMLVideoElement;
  private readonly timers: Timers;
  private readonly listener: CodeListener;
  private isClosed = false;
  private cancelNext = () => {};

  /** Looks for codes at the pace of these timers, until it is closed. */
  constructor(video: HTMLVideoElement, timers: Timers, listener: CodeListener) {
    this.video = video;
    this.timers = timers;
    this.listener = listener;
    // Whoever asks for the context first decides where it lives; its pixels are read all the time.
    this.canvas.getContext('2d', { willReadFrequently: true });
    void this.lookOn();
  }

  /** Wipes the last picture. */
  forget(): void {
    this.canvas.getContext('2d')?.clearRect(0, 0, side, side);
  }

  /** Ends the worker. */
  close(): void {
    this.isClosed = true;
    this.cancelNext();
    this.engine.then(
      (engine) => engine instanceof Worker && engine.terminate(),
      () => undefined,
    );
  }

  private async lookOn(): Promise<void> {
    await this.look().catch((error: unknown) => {
      if (this.isClosed) return;
      if (isInterruption(error)) return this.lookOn();
      this.listener.onFail();
    });
  }

  private async look(): Promise<void> {
    // Being moved in the page pauses a video.
    if (this.video.paused) await this.video.play();
    const code = await this.read(this.video);
    if (this.isClosed) return;
    this.cancelNext = this.timers.after(lookEachMs, () => void this.lookOn());
    this.listener.onLook(code);
  }

  /** The content of the code in the middle square of the current picture. Fails where nothing can be read at all. */
  private async read(video: HTMLVideoElement): Promise<string | undefined> {
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
}

/** Starting to play was overtaken by the video being moved. */
function isInterruption(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
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
