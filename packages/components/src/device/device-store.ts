/** Remembers the tokens of paired devices on this machine. Its promises reject where storage is blocked. */
export interface DeviceStore {
  read(key: string): Promise<string | undefined>;
  write(key: string, token: string): Promise<void>;
  remove(key: string): Promise<void>;
}

const shelf = 'devices';

/** Keeps tokens in the browser's IndexedDB, which scripts of other origins and the network never see. */
export const browserDeviceStore: DeviceStore = {
  read: (key) => ask('readonly', (devices) => devices.get(key) as IDBRequest<string | undefined>),
  write: async (key, token) => void (await ask('readwrite', (devices) => devices.put(token, key))),
  remove: async (key) => void (await ask('readwrite', (devices) => devices.delete(key))),
};

async function ask<T>(mode: IDBTransactionMode, say: (devices: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await toPromise(say(database.transaction(shelf, mode).objectStore(shelf)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('wartemarke', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(shelf);
  return toPromise(request);
}

function toPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('Storage failed.'));
  });
}
