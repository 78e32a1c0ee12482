import type { Timers } from '@wartemarke/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CodeReader } from './code-reader.ts';

/** How the camera stands. `unavailable`: there is none, it was denied, or nothing can be read here. */
export type CameraState = 'starting' | 'ready' | 'unavailable';

const tryAgainMs = 30_000;
const wish: MediaStreamConstraints = {
  video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** Reads the codes that are held before a camera. The decoder is fetched when the camera starts. */
export class CodeCamera implements ReactiveController {
  state: CameraState = 'starting';
  /** What the camera sees, to be put where people look. Codes are read wherever it is. */
  readonly video = document.createElement('video');

  private readonly host: ReactiveControllerHost;
  private readonly onCode: (code: string) => void;
  private timers: Timers | undefined;
  private stream: Promise<MediaStream> | undefined;
  private reader: CodeReader | undefined;
  private cancelNext = () => {};

  constructor(host: ReactiveControllerHost, onCode: (code: string) => void) {
    this.host = host;
    this.onCode = onCode;
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.disablePictureInPicture = true;
    this.video.ariaHidden = 'true';
    host.addController(this);
  }

  hostDisconnected(): void {
    this.runBy(undefined);
  }

  /** Looks for codes at the pace of these timers, or lets go of the camera without them. To be called in `willUpdate`. */
  runBy(timers: Timers | undefined): void {
    if (timers === this.timers) return;
    this.close();
    this.timers = timers;
    if (timers) void this.start(timers);
  }

  /** Keeps nothing of what the last one showed. */
  forget(): void {
    this.reader?.forget();
  }

  private async start(timers: Timers): Promise<void> {
    const stream = (this.stream = this.open());
    try {
      this.video.srcObject = await stream;
      const { CodeReader } = await import('./code-reader.ts');
      if (stream !== this.stream) return;
      this.reader = new CodeReader(this.video, timers, {
        onLook: (code) => this.take(code),
        onFail: () => this.giveUp(timers),
      });
    } catch {
      if (stream === this.stream) this.giveUp(timers);
    }
  }

  private take(code: string | undefined): void {
    if (this.state !== 'ready') this.show('ready');
    if (code) this.onCode(code);
  }

  private async open(): Promise<MediaStream> {
    const stream = await navigator.mediaDevices.getUserMedia(wish);
    for (const track of stream.getVideoTracks())
      track.addEventListener('ended', () => this.handleEnd(stream));
    return stream;
  }

  /** A camera that was pulled out may be put back in. */
  private handleEnd(stream: MediaStream): void {
    if (this.video.srcObject === stream && this.timers) this.giveUp(this.timers);
  }

  private giveUp(timers: Timers): void {
    this.close();
    this.show('unavailable');
    this.cancelNext = timers.after(tryAgainMs, () => void this.start(timers));
  }

  private close(): void {
    this.cancelNext();
    this.stream?.then(stopTracks, () => undefined);
    this.stream = undefined;
    this.video.srcObject = null;
    this.reader?.close();
    this.reader = undefined;
  }

  private show(state: CameraState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
