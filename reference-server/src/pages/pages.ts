import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { Offices } from '../offices/offices.ts';
import { CallError } from '../http/call-error.ts';
import { shortPages } from '../messages/short-link.ts';
import type { KeptMessages } from '../messages/kept-messages.ts';
import { fillPage } from './fill-page.ts';
import { bindMails } from './mails.ts';
import type { Markup } from './markup.ts';
import { serveEmbed } from './serve-embed.ts';
import { toTicketManifest } from './ticket-manifest.ts';
import { toContact, toContacts } from './way-out.ts';

/** A way into the on-site pages of a sample town, made anew each time the index is shown. */
export interface Trial {
  readonly clerk: { readonly name: string; readonly password: string };
  /** One-time codes that pair the visitor's browser as a kiosk and as a board. */
  createCodes(): Promise<{ kiosk: string; board: string }>;
  /** What would have gone out, where nothing does. */
  readonly keptMessages: KeptMessages;
}

/** Where the pages and the embedded elements lie. */
export interface PageOptions {
  /** Directory of the HTML pages and their style sheets. */
  readonly pagesDirectory: string;
  /** Directory of the bundle that `npm run build` makes. */
  readonly embedDirectory: string;
  /** Only for a sample town: shows newcomers the way through it. */
  readonly trial?: Trial;
}

// What the elements need and nothing else. `blob:` is the camera picture's way to nowhere: it stays out.
const contentSecurityPolicy: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['lit-html', 'wartemarke-worker', 'wartemarke-ticket'],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
});

const permissions: RequestHandler = (_request, response, next) => {
  response.set('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
  next();
};

type Values = Readonly<Record<string, string | Markup>>;

/** Makes the handlers of pages: a template, filled with the town's and the office's words. */
function createPages({ town, say, find }: Offices, directory: string) {
  const first = town.offices[0]!.id;
  const contacts = toContacts({ town, say });
  return (page: string, findValues: () => Values | Promise<Values> = () => ({})): RequestHandler => {
    const template = readFileSync(join(directory, `${page}.html`), 'utf8');
    return async (request, response) => {
      const office = find(String(request.params.office ?? first));
      if (!office) throw new CallError('office_not_found');
      const words = {
        town: town.name,
        office: office.id,
        officeName: say(office.name),
        accent: office.accent ?? '',
        contact: toContact(office),
        contacts,
      };
      const html = fillPage(template, { ...words, ...(await findValues()) });
      response.set('Cache-Control', 'no-store').type('html').send(html);
    };
  };
}

/** Binds what lets the page of a ticket be installed, notified, and used in a tunnel. */
function bindTicketHelpers(router: Router, { town }: Offices, directory: string): void {
  const manifest = toTicketManifest(town.name, town.offices[0]!.accent);
  router.get('/ticket.webmanifest', (_request, response) =>
    response
      .set('Cache-Control', 'no-cache')
      .type('application/manifest+json')
      .send(JSON.stringify(manifest)),
  );
  router.get('/ticket-worker.js', (_request, response) =>
    response.set('Cache-Control', 'no-cache').sendFile(join(directory, 'ticket-worker.js')),
  );
}

/** Binds the pages of the town: booking inside a page as a town has it, and the faces on site. */
export function bindPages(
  router: Router,
  offices: Offices,
  { pagesDirectory, embedDirectory, trial }: PageOptions,
): void {
  const show = createPages(offices, pagesDirectory);
  router.use('/embed', serveEmbed(embedDirectory));
  router.use('/assets', express.static(join(pagesDirectory, 'assets'), { index: false, maxAge: 300_000 }));
  router.use(contentSecurityPolicy, permissions);
  for (const page of ['termin', 'kiosk', 'board']) router.get([`/${page}`, `/${page}/:office`], show(page));
  for (const page of ['appointment', 'ticket', 'waiting', 'desk']) router.get(`/${page}`, show(page));
  bindTicketHelpers(router, offices, pagesDirectory);
  for (const letter of Object.keys(shortPages)) router.get(`/${letter}`, show('short'));
  if (trial) bindMails(router, trial.keptMessages, offices.town.timeZone);
  if (!trial) router.get('/', (_request, response) => response.redirect('/termin'));
  else {
    const { clerk, createCodes } = trial;
    const findValues = async () => ({
      clerk: clerk.name,
      password: clerk.password,
      ...(await createCodes()),
    });
    router.get('/', show('index', findValues));
  }
}
