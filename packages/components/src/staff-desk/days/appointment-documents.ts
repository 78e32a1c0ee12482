import type { DeskAppointment, Document } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import type { DaysContext } from './days-context.ts';
import { openFile } from './open-file.ts';

/** What a clerk decides on documents. */
export interface DocumentParts {
  handleCheck(complete: boolean): void;
}

/** Draws the documents of an appointment: to be opened, and marked as complete. */
export function renderDocuments(context: DaysContext, appointment: DeskAppointment, parts: DocumentParts) {
  const { words, state } = context;
  const { documents, documentsComplete } = appointment;
  if (documents.length === 0) return nothing;
  return html`
    <section class="documents" aria-labelledby="documents-title">
      <h3 id="documents-title">${words.term('documents')}</h3>
      <ul>
        ${documents.map((document) => html`<li>${renderDocument(context, appointment, document)}</li>`)}
      </ul>
      ${documentsComplete ? html`<p class="good">${words.term('complete')}</p>` : nothing}
      <button
        class="button"
        type="button"
        aria-busy=${state.busy.includes('check')}
        @click=${() => parts.handleCheck(!documentsComplete)}
      >
        ${words.term(documentsComplete ? 'markIncomplete' : 'markComplete')}
      </button>
    </section>
  `;
}

function renderDocument(context: DaysContext, appointment: DeskAppointment, { id, name, state }: Document) {
  const { words, flow } = context;
  if (state === 'pending') {
    return html`<bdi>${name}</bdi> <span class="soft">${words.term('pending')}</span>`;
  }
  return html`
    <button
      class="link"
      type="button"
      @click=${() => void openFile(() => flow.openDocument(appointment, id), name)}
    >
      ${words.term('openDocument', { name })}
    </button>
  `;
}
