/** What a device can do about notifications; `homeScreenFirst`: once the page is on the home screen. */
export type NoticeAbility = 'able' | 'homeScreenFirst' | 'unable';

/** A browser, as far as it shows notifications and keeps the page of a ticket. */
export interface NoticeDevice {
  readonly ability: NoticeAbility;
  readonly permission: NotificationPermission;
  /** Whether nobody looks at the page. */
  readonly isHidden: boolean;
  /** Asks for leave; only works in answer to a touch or a key. */
  ask(): Promise<NotificationPermission>;
  /** Starts a service worker for this page. Rejects where that does not work. */
  register(address: string): Promise<ServiceWorkerRegistration>;
}

let policy: { createScriptURL(address: string): unknown } | undefined;

/** The browser that this page is in. */
export const browserDevice: NoticeDevice = {
  get ability() {
    if ('Notification' in window && 'serviceWorker' in navigator) return 'able';
    // Only the browsers of iPhones and iPads know this.
    return 'standalone' in navigator ? 'homeScreenFirst' : 'unable';
  },
  get permission() {
    return 'Notification' in window ? Notification.permission : 'denied';
  },
  get isHidden() {
    return document.visibilityState === 'hidden';
  },
  ask: () => Notification.requestPermission(),
  async register(address) {
    // No wider than this page: the rest of the site is not the business of a ticket.
    await navigator.serviceWorker.register(allow(address), { scope: location.origin + location.pathname });
    const registration = await navigator.serviceWorker.ready;
    if (registration.active) nameFiles(registration.active);
    return registration;
  },
};

// What was fetched before the worker was there, it has not seen.
function nameFiles(worker: ServiceWorker): void {
  const name = (...keep: string[]) => worker.postMessage({ keep });
  name(location.origin + location.pathname);
  const observer = new PerformanceObserver((seen) => name(...seen.getEntries().map((entry) => entry.name)));
  observer.observe({ type: 'resource', buffered: true });
}

function allow(address: string): string {
  policy ??= trustedTypesOf(window)?.createPolicy('wartemarke-ticket', { createScriptURL: toOwn }) ?? {
    createScriptURL: toOwn,
  };
  return policy.createScriptURL(address) as string;
}

/** @throws RangeError for a script that is not the page's own. */
function toOwn(address: string): string {
  const { origin, href } = new URL(address, location.href);
  if (origin !== location.origin) throw new RangeError('the worker is not on the page’s own server');
  return href;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): typeof policy;
}

function trustedTypesOf(scope: object): TrustedTypes | undefined {
  return (scope as { trustedTypes?: TrustedTypes }).trustedTypes;
}
