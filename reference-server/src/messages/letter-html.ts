import { markup, type Markup } from '../pages/markup.ts';
import type { Letter, LetterList } from './letter.ts';
import { readableOn } from './readable-on.ts';

const ACCENT = '#1f4e8c';

// Mail programs drop style sheets in part: what must look right stands at the element. The sheet only adds the dark.
const sheet = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .ground { background: #16191d !important; }
    .card { background: #22272e !important; }
    .card, .card h1, .card h2, .card td, .card th, .card p, .card li { color: #f0f3f6 !important; }
    .card .soft, .foot p { color: #b9c2cc !important; }
    .card .line { border-color: #444c56 !important; }
  }
  @media (max-width: 480px) {
    .pad { padding-left: 20px !important; padding-right: 20px !important; }
    .button { display: block !important; text-align: center !important; }
  }`;

const font = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const ink = 'color:#1c232b';
const soft = 'color:#57626e';

const paragraph = (text: string) =>
  markup`<p style="margin:0 0 14px;font-size:17px;line-height:1.5;${ink};white-space:pre-line">${text}</p>`;

const heading = (text: string) =>
  markup`<h2 style="margin:0 0 8px;font-size:18px;line-height:1.3;font-weight:600;${ink}">${text}</h2>`;

const lined = (lines: readonly string[]) => lines.map((line, index) => (index ? markup`<br>${line}` : line));

// A header of a row, so that a screen reader says what a value is.
function renderFacts({ facts, direction }: Letter): Markup {
  const start = direction === 'rtl' ? 'right' : 'left';
  const gap = direction === 'rtl' ? 'padding:9px 0 9px 16px' : 'padding:9px 16px 9px 0';
  const cell = `vertical-align:top;text-align:${start};border-top:1px solid #d9dee4`;
  const rows = facts.map(
    ({ label, lines }) => markup`<tr>
      <th scope="row" class="line soft" style="${cell};${gap};font-size:15px;line-height:1.5;font-weight:400;white-space:nowrap;${soft};width:1%">${label}</th>
      <td class="line" style="${cell};padding:9px 0;font-size:17px;line-height:1.45;${ink}">${lined(lines)}</td>
    </tr>`,
  );
  return markup`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 24px">${rows}</table>`;
}

function renderAction({ action }: Letter, accent: string): Markup {
  const colours = `background:${accent};color:${readableOn(accent)}`;
  return markup`<p style="margin:0 0 ${action.help ? 8 : 28}px"><a class="button" href="${action.link}"
      style="display:inline-block;padding:13px 24px;border-radius:6px;font-size:17px;font-weight:600;line-height:1.3;text-decoration:none;${colours}">${action.label}</a></p>
    ${action.help && markup`<p class="soft" style="margin:0 0 28px;font-size:15px;line-height:1.5;${soft}">${action.help}</p>`}`;
}

// The white ground belongs to the code: scanners do not read light on dark.
function renderCode({ code }: Letter, picture: string): Markup | undefined {
  if (!code) return undefined;
  return markup`<div style="margin:0 0 28px">${heading(code.title)}
      <p style="margin:0 0 4px"><img src="${picture}" width="168" height="168" alt="${code.picture}"
        style="display:block;background:#ffffff;border:1px solid #d9dee4;border-radius:6px"></p>
      <p style="margin:0 0 4px;font-size:22px;font-weight:600;letter-spacing:.06em;line-height:1.4;${ink}"><bdi dir="ltr">${code.text}</bdi></p>
      <p class="soft" style="margin:0;font-size:15px;line-height:1.5;${soft}">${code.help}</p>
    </div>`;
}

const renderItem = ({ text, note }: LetterList['items'][number]) =>
  markup`<li style="margin:0 0 6px">${text}${note && markup`<br><span class="soft" style="font-size:15px;${soft}">${note}</span>`}</li>`;

function renderList({ title, items }: LetterList): Markup {
  const [only] = items;
  const text =
    items.length === 1 && only && !only.note
      ? paragraph(only.text)
      : markup`<ul style="margin:0;padding:0 22px;font-size:17px;line-height:1.5;${ink}">${items.map(renderItem)}</ul>`;
  return markup`<div style="margin:0 0 24px">${heading(title)}${text}</div>`;
}

const renderFooter = ({ footer }: Letter) =>
  footer.map(
    (line) =>
      markup`<p class="soft" style="margin:0 0 8px;font-size:14px;line-height:1.5;${soft}">${line}</p>`,
  );

/**
 * A letter as an HTML document for mail programs. It loads nothing from elsewhere.
 * @param picture - Where the QR code is: `cid:…` within a mail, or a `data:` address.
 */
export function toLetterHtml(letter: Letter, picture: string): string {
  const { language, direction, subject, title, sender, paragraphs, lists, closing } = letter;
  const accent = letter.accent ?? ACCENT;
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${subject}</title>
  <style>${{ html: sheet }}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#eef1f4">
  <table class="ground" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4;${font}"><tr><td align="center" style="padding:20px 8px">
    <table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" dir="${direction}" style="max-width:600px;background:#ffffff;border-radius:8px;border-top:6px solid ${accent}"><tr><td class="pad" style="padding:26px 36px 18px;text-align:${direction === 'rtl' ? 'right' : 'left'}">
      <p class="soft" style="margin:0 0 6px;font-size:15px;line-height:1.4;${soft}"><bdi>${sender}</bdi></p>
      <h1 style="margin:0 0 18px;font-size:25px;line-height:1.25;font-weight:650;${ink}">${title}</h1>
      ${paragraphs.map(paragraph)}
      ${renderFacts(letter)}
      ${renderAction(letter, accent)}
      ${renderCode(letter, picture)}
      ${lists.map(renderList)}
      ${closing.map(paragraph)}
    </td></tr></table>
    <table class="foot" role="presentation" width="100%" cellpadding="0" cellspacing="0" dir="${direction}" style="max-width:600px"><tr><td class="pad" style="padding:18px 36px 8px;text-align:${direction === 'rtl' ? 'right' : 'left'}">
      ${renderFooter(letter)}
    </td></tr></table>
  </td></tr></table>
</body>
</html>
`.html;
}
