import type { HandedIn } from '@wartemarke/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DocumentAddEvent } from './document-add-event.ts';

/** Tells the page of documents that were on their way and are there now. */
export class DocumentNews implements ReactiveController {
  private readonly host: ReactiveControllerHost & EventTarget;
  private office = '';
  private documents: readonly HandedIn[] = [];
  /** Keys of those that are on their way. */
  private sending: readonly string[] = [];

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.host = host;
    host.addController(this);
  }

  /** Takes how the documents stand now, at the office with this id. To be called when they are drawn. */
  note(office: string, documents: readonly HandedIn[]): void {
    this.office = office;
    this.documents = documents;
  }

  hostUpdated(): void {
    const { host, office, documents, sending } = this;
    this.sending = documents.filter(({ document }) => !document).map(({ key }) => key);
    for (const { key, document, wish = '' } of documents) {
      if (document && sending.includes(key)) host.dispatchEvent(new DocumentAddEvent({ office, wish }));
    }
  }
}
