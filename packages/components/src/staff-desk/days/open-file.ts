const minuteMs = 60_000;

/**
 * Fetches a file and hands it to the browser to be kept or opened, never to the page: what somebody sent in must not
 * run with the desk's rights.
 * @param fetchFile - Gives nothing when it did not come; that is said elsewhere.
 */
export async function openFile(fetchFile: () => Promise<Blob | undefined>, name: string): Promise<void> {
  const file = await fetchFile();
  if (!file) return;
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), minuteMs);
}
