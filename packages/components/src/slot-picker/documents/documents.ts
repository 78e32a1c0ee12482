import type { HandedIn } from '@wartemarke/client';
import { documentTypes, maxDocuments, type DocumentWish } from '@wartemarke/contract';
import { css, html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Localize, type Words } from '../../locales/localize.ts';
import type { SharedMessages } from '../../locales/shared/de.ts';
import { renderLoading } from '../../states/states.ts';
import type { Face } from '../screens/later-face.ts';
import { DocumentNews } from './document-news.ts';
import type { DocumentMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';

/** What the documents of a booking or of an appointment are drawn from. */
export interface DocumentsContext {
  readonly words: Words<SharedMessages & { readonly optional: string }>;
  readonly state: {
    readonly documentWishes: readonly DocumentWish[];
    readonly documents: readonly HandedIn[];
  };
  readonly office: { readonly id: string; readonly timeZone: string };
  readonly flow: {
    addDocument(file: File, wish: string): Promise<void>;
    removeDocument(key: string): Promise<void>;
  };
}

/** Takes documents that can be handed in: chosen, or dropped. */
class Documents implements Face<DocumentsContext> {
  private readonly words: Localize<DocumentMessages>;
  private readonly news: DocumentNews;

  constructor(host: ReactiveControllerHost & Element) {
    this.words = new Localize(host, messages);
    this.news = new DocumentNews(host);
  }

  render(context: DocumentsContext): TemplateResult {
    const { words } = this;
    this.news.note(context.office.id, context.state.documents);
    if (!words.isReady) return renderLoading(words);
    const { documentWishes, documents } = context.state;
    return html`
      <fieldset class="documents">
        <legend>${words.term('title')} <span class="soft">${context.words.term('optional')}</span></legend>
        <p class="hint" id="documents-hint">${words.term('hint', { count: maxDocuments })}</p>
        ${documentWishes.map((wish) => this.renderWish(context, wish))}
        <ul>
          ${documents.map((document) => html`<li>${this.renderDocument(context, document)}</li>`)}
        </ul>
        <p class="aloud" role="status">${this.toNews(documents)}</p>
      </fieldset>
    `;
  }

  private renderWish({ state, flow }: DocumentsContext, { id, name }: DocumentWish) {
    const isFull = state.documents.length >= maxDocuments;
    const take = (files: FileList | null | undefined) => {
      for (const file of files ?? []) void flow.addDocument(file, id);
    };
    const handleChange = (event: Event) => {
      const input = event.currentTarget as HTMLInputElement;
      take(input.files);
      input.value = '';
    };
    const handleDrop = (event: DragEvent) => {
      event.preventDefault();
      if (!isFull) take(event.dataTransfer?.files);
    };
    return html`
      <label class="drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${handleDrop}>
        <strong>${name}</strong>
        <input
          type="file"
          class="aloud"
          id="document-${id}"
          accept=${[...documentTypes, '.heic'].join(',')}
          multiple
          ?disabled=${isFull}
          aria-describedby="documents-hint"
          @change=${handleChange}
        />
        <span class="button" aria-hidden="true">${this.words.term('choose')}</span>
      </label>
    `;
  }

  private renderDocument({ flow, office }: DocumentsContext, handedIn: HandedIn) {
    const { key, name, bytes, sent, document, problem } = handedIn;
    const { words } = this;
    return html`
      <div class="file">
        <p><bdi>${name}</bdi> <small>${toSize(words.language, bytes)}</small></p>
        ${
          document || problem
            ? html`<p class=${problem ? 'wrong' : 'soft'} data-code=${problem?.code ?? nothing}>
                ${problem ? words.explain(problem, office.timeZone) : words.term('there')}
              </p>`
            : html`<progress max="1" .value=${sent} aria-label=${words.term('sending', { name })}></progress>`
        }
      </div>
      <button class="button" type="button" @click=${() => void flow.removeDocument(key)}>
        ${words.term('remove')}<span class="aloud">: ${name}</span>
      </button>
    `;
  }

  private toNews(documents: readonly HandedIn[]) {
    const last = documents.at(-1);
    if (!last) return nothing;
    const { name, document, problem } = last;
    if (problem) return this.words.explain(problem);
    return this.words.term(document ? 'received' : 'sending', { name });
  }
}

/** A size as people say it: `1,2 MB`. */
function toSize(language: string, bytes: number): string {
  const megabytes = Math.max(0.1, bytes / 1_000_000);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
    numberingSystem: 'latn',
  }).format(megabytes);
}

export { Documents as Face };

export const laterStyles: readonly CSSResult[] = [
  css`
    .documents {
      display: grid;
      gap: var(--_gap-m);
      inline-size: 100%;
      max-inline-size: 28em;
    }

    .documents legend {
      margin-block-end: 0.3em;
      font-weight: 600;
    }

    .documents .soft {
      font-weight: 400;
    }

    .documents .hint {
      color: var(--_ink-soft);
    }

    .drop {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_gap-m) var(--_gap-l);
      padding: var(--_gap-m) var(--_gap-l);
      border: 2px dashed var(--_edge);
      border-radius: var(--_radius);
      cursor: pointer;
    }

    .drop:focus-within {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }

    .documents li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--_gap-l);
      padding-block: var(--_gap-s);
      border-block-end: 1px solid var(--_line);
    }

    .file {
      flex: 1;
    }

    .file .wrong {
      color: var(--_bad);
      font-weight: 600;
    }

    progress {
      inline-size: 100%;
      block-size: 0.6em;
      accent-color: var(--_accent-edge);
    }
  `,
];
