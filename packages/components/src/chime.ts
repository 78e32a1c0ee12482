/** The sound that goes with a call. */
export interface Chime {
  /** False while the browser waits for somebody to touch the page before it lets it sound. */
  readonly isAllowed: boolean;
  /** Called when `isAllowed` may have changed. */
  onchange: (() => void) | null;
  /** Takes the sound device. */
  open(): void;
  /** Sounds once, when it is allowed to. */
  play(): void;
  /** Asks the browser for leave; only works in answer to a touch or a key. */
  enable(): void;
  /** Gives the sound device back. */
  close(): void;
}

// A falling third, as doorbells have it: E5, C5. Partials of a small bell over each.
const notes = [
  { hertz: 659.26, afterSeconds: 0 },
  { hertz: 523.25, afterSeconds: 0.42 },
];
const partials = [
  { times: 1, loudness: 0.32, seconds: 1.6 },
  { times: 2.76, loudness: 0.08, seconds: 0.5 },
  { times: 5.4, loudness: 0.03, seconds: 0.2 },
];

const seconds = 2.1;

/** How long the bell sounds, in milliseconds. */
export const chimeMs = seconds * 1000;

/** A two-tone bell made by Web Audio, so that no file has to be fetched. */
export class BellChime implements Chime {
  onchange: (() => void) | null = null;
  private context: AudioContext | undefined;
  /** When it falls silent, by the clock of its context. */
  private silentAt = 0;
  private readonly loudness: number;

  /** @param loudness - 1 is right for a hall. */
  constructor(loudness = 1) {
    this.loudness = loudness;
  }

  get isAllowed(): boolean {
    return this.context?.state === 'running';
  }

  open(): void {
    if (this.context) return;
    this.context = new AudioContext();
    this.silentAt = 0;
    this.context.onstatechange = () => this.onchange?.();
  }

  /** Sounds after what sounds; while one waits already, that is enough. */
  play(): void {
    const { context } = this;
    if (!context || !this.isAllowed) return;
    const at = Math.max(context.currentTime, this.silentAt);
    if (at > context.currentTime + seconds) return;
    ring(context, this.loudness, at);
    this.silentAt = at + seconds;
  }

  enable(): void {
    void this.context?.resume();
  }

  close(): void {
    this.context?.close().catch(() => undefined);
    this.context = undefined;
  }
}

/** Lets the bell ring once, from that time of the context on. */
export function ring(context: BaseAudioContext, loudness = 1, at = context.currentTime): void {
  const output = new GainNode(context, { gain: loudness });
  output.connect(context.destination);
  for (const { hertz, afterSeconds } of notes) strike(output, hertz, at + afterSeconds);
}

function strike(output: AudioNode, hertz: number, at: number): void {
  const { context } = output;
  for (const { times, loudness, seconds } of partials) {
    const tone = new OscillatorNode(context, { frequency: hertz * times });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness, at + 0.008);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
    tone.connect(volume).connect(output);
    tone.start(at);
    tone.stop(at + seconds);
  }
}
