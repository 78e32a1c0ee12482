import { html, svg, type TemplateResult } from 'lit';

/** Marks of the switches; each stands above its name. */
export const icons = {
  reading: draw('M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12'),
  easy: draw(
    'M12 6.5C9.5 4.6 6.6 4.5 3 5v13c3.6-.5 6.5-.4 9 1.5 2.5-1.9 5.4-2 9-1.5V5c-3.6-.5-6.5-.4-9 1.5zM12 6.5v13M6 9.5h3M15 9.5h3M6 13h3M15 13h3',
  ),
  contrast: draw('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M15 5v14M18 8v8'),
  larger: draw('M3 19 9.5 4 16 19M5.5 14h8M17 19l2.5-6 2.5 6M18 17h3.5'),
  reach: draw('M12 3v12M7 10.5 12 15.5l5-5M4 20.5h16'),
  help: draw(
    'M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 10.5V4.5a1.5 1.5 0 0 1 3 0V11M13 10.5V6a1.5 1.5 0 0 1 3 0v6M16 10a1.5 1.5 0 0 1 3 0v4.5c0 3.5-2.5 6.5-6 6.5s-5-1.5-6.5-4L4 13.5c-.7-1.5 1-2.5 2-1.5l1.5 2',
  ),
} as const;

function draw(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}
