/**
 * What a phone knows of the page of a ticket when it is put on the home screen. It has no `start_url`: then the page
 * opens that was installed, with the fragment that opens the ticket.
 */
export function toTicketManifest(town: string, accent: string | undefined): object {
  const drawn = [192, 512].map((size) => ({
    ...{ src: `/assets/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' },
  }));
  const icons = [{ src: '/assets/icon.svg', sizes: 'any', type: 'image/svg+xml' }, ...drawn];
  return {
    ...{ id: '/ticket', name: `Wartemarke – ${town}`, short_name: 'Wartemarke' },
    ...{ display: 'standalone', scope: '/ticket', background_color: '#ffffff' },
    ...(accent && { theme_color: accent }),
    icons: ['any', 'maskable'].flatMap((purpose) => icons.map((icon) => ({ ...icon, purpose }))),
  };
}
