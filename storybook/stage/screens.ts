/** Screens that the elements are seen on, for the toolbar and as the usual one of a story. */
export const screens = {
  phone: { name: 'Phone, 390 × 844', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  sidebar: { name: 'Side column, 320 × 800', styles: { width: '320px', height: '800px' }, type: 'mobile' },
  page: { name: 'Page, 1400 × 900', styles: { width: '1400px', height: '900px' }, type: 'desktop' },
  desk: { name: 'Desk, 1280 × 900', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
  kiosk: { name: 'Terminal, 1080 × 1920', styles: { width: '1080px', height: '1920px' }, type: 'other' },
  board: { name: 'Board, 1920 × 1080', styles: { width: '1920px', height: '1080px' }, type: 'desktop' },
} as const;

/** The name of a screen. */
export type Screen = keyof typeof screens;

/** Screens that an element has for itself, and how high it is then shown among text. */
const whole: Partial<Record<Screen, string>> = { desk: '720px', kiosk: '1100px', board: '560px' };

/** What a story says of its usual screen. */
export function onScreen(screen: Screen) {
  const height = whole[screen];
  return {
    globals: { viewport: { value: screen, isRotated: false } },
    parameters: height ? { room: 'whole', docs: { story: { inline: false, height } } } : {},
  };
}
