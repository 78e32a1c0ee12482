/**
 * Tells when the device may be back: the network came back, or the page is seen again.
 * @returns Ends it.
 */
export type WakeUps = (wake: () => void) => () => void;

/** The signs that a browser gives; none in Node. */
export const systemWakeUps: WakeUps = (wake) => {
  const page = globalThis.document as Document | undefined;
  if (!page) return () => {};
  const wakeWhenSeen = () => page.visibilityState === 'visible' && wake();
  addEventListener('online', wake);
  addEventListener('pageshow', wake);
  page.addEventListener('visibilitychange', wakeWhenSeen);
  return () => {
    removeEventListener('online', wake);
    removeEventListener('pageshow', wake);
    page.removeEventListener('visibilitychange', wakeWhenSeen);
  };
};
