import type { RequestHandler, Response, Router } from 'express';
import { CallError } from '../http/call-error.ts';
import type { KeptMessage, KeptMessages } from '../messages/kept-messages.ts';
import { markup, type Markup } from './markup.ts';

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// A mail runs nothing and loads nothing; its links open beside it.
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

function send(response: Response, html: string, policy: string): void {
  response.set('Content-Security-Policy', policy).set('Cache-Control', 'no-store').type('html').send(html);
}

function renderPage(title: string, content: readonly Markup[]): string {
  return markup`<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="stylesheet" href="/assets/mails.css">
  </head>
  <body><main>${content}</main></body>
</html>
`.html;
}

const address = /(https?:\/\/\S+)/;

const nameOf = ({ channel, subject, content }: KeptMessage) =>
  channel === 'email' ? subject : content.text.replace(address, '…');

const withLinks = (text: string) =>
  text.split(address).map((part, index) => (index % 2 ? markup`<a href="${part}">${part}</a>` : part));
const wayOf = ({ channel }: KeptMessage) => (channel === 'email' ? 'Mail' : 'SMS');

function renderList(messages: readonly KeptMessage[], clock: Intl.DateTimeFormat): string {
  const rows = messages.map(
    (message) => markup`<li><a href="/mails/${message.id}">${nameOf(message)}</a>
      <span>${wayOf(message)} an ${message.recipient}, ${clock.format(message.kept_at)}</span></li>`,
  );
  return renderPage('Nachrichten', [
    markup`<h1>Nachrichten</h1>
    <p>Hier liegen die Mails und SMS, die verschickt würden, wenn ein Mailserver gesetzt wäre (SMTP_URL). Die neueste steht oben.</p>`,
    rows.length > 0
      ? markup`<ol>${rows}</ol>`
      : markup`<p>Noch ist keine da. Buchen Sie einen Termin mit einer E-Mail-Adresse.</p>`,
    markup`<p><a href="/mails">Neu laden</a> · <a href="/">Zur Übersicht</a></p>`,
  ]);
}

function renderMessage(message: KeptMessage, clock: Intl.DateTimeFormat): string {
  const { id, recipient, kept_at: keptAt, content } = message;
  const facts = [
    ...(content.from ? [['Von', content.from]] : []),
    ['An', recipient],
    ['Am', clock.format(keptAt)],
  ];
  return renderPage(nameOf(message), [
    markup`<p><a href="/mails">Alle Nachrichten</a></p><h1>${nameOf(message)}</h1>`,
    markup`<dl>${facts.map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`,
    ...(content.calendar
      ? [markup`<p>Anhang: <a href="/mails/${id}/calendar.ics" download>calendar.ics</a></p>`]
      : []),
    ...(content.html
      ? [
          markup`<iframe src="/mails/${id}/html" title="Die Mail" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
          markup`<h2>Als Text</h2>`,
        ]
      : []),
    markup`<pre>${withLinks(content.text)}</pre>`,
  ]);
}

/** Binds the pages that show what would have gone out. Only for a trial: everybody may read them. */
export function bindMails(router: Router, kept: KeptMessages, timeZone: string): void {
  const clock = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const withMessage =
    (answer: (message: KeptMessage, response: Response) => void): RequestHandler =>
    async (request, response) => {
      const id = String(request.params.id);
      const message = /^\d{1,9}$/.test(id) ? await kept.find(Number(id)) : undefined;
      if (!message) throw new CallError('route_not_found');
      answer(message, response);
    };
  router.get('/mails', async (_request, response) => {
    send(response, renderList(await kept.list(), clock), pagePolicy);
  });
  router.get(
    '/mails/:id',
    withMessage((message, response) => send(response, renderMessage(message, clock), pagePolicy)),
  );
  router.get(
    '/mails/:id/html',
    withMessage(({ content }, response) => {
      send(response, (content.html ?? '').replace('<head>', '<head><base target="_blank">'), mailPolicy);
    }),
  );
  router.get(
    '/mails/:id/calendar.ics',
    withMessage(({ content }, response) => {
      if (!content.calendar) throw new CallError('route_not_found');
      response.attachment('calendar.ics').type('text/calendar; charset=utf-8').send(content.calendar);
    }),
  );
}
