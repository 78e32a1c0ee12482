import type { Visitor } from './visitor.ts';

/** A file that a page gave. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * The first file that is given when something is done, which is not saved.
 * @throws Error when none comes.
 */
export async function collectFile(act: () => Promise<void>, until: Visitor['until']): Promise<GivenFile> {
  const files: GivenFile[] = [];
  const blobs = new Map<string, Blob>();
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, content: blobs.get(this.href)! });
  };
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  try {
    await act();
    await until(() => files.length > 0);
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return files[0]!;
}
