/** Keeps the screen on while the page is seen, for who asks for it. */
export class Awake {
  /** Whether it is asked for. */
  isOn = false;

  private readonly onRefuse: () => void;
  private lock: WakeLockSentinel | undefined;

  /** @param onRefuse - Told when the browser refuses; asking again at once would be in vain. */
  constructor(onRefuse: () => void) {
    this.onRefuse = onRefuse;
  }

  /** Whether this browser can. */
  get isPossible(): boolean {
    return 'wakeLock' in navigator;
  }

  /** Keeps it on, or lets it go dark again. */
  turn(isOn: boolean): void {
    if (isOn === this.isOn || !this.isPossible) return;
    this.isOn = isOn;
    if (isOn) {
      document.addEventListener('visibilitychange', this.take);
      this.take();
    } else this.letGo();
  }

  /** Lets it go dark. */
  close(): void {
    this.isOn = false;
    this.letGo();
  }

  // A page that is not seen loses its lock.
  private take = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (lock) => this.keep(lock),
      () => this.refuse(),
    );
  };

  private keep(lock: WakeLockSentinel): void {
    this.lock = lock;
    if (!this.isOn) this.letGo();
  }

  private refuse(): void {
    this.turn(false);
    this.onRefuse();
  }

  private letGo(): void {
    document.removeEventListener('visibilitychange', this.take);
    void this.lock?.release();
    this.lock = undefined;
  }
}
