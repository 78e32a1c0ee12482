import type { SignIn } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { renderProblem } from '../states/states.ts';
import type { DeskContext } from './desk-context.ts';
import { toCounterName } from './staff-desk.view.ts';

/** A field of the form; its name is also its key in the catalogue and in what is sent. */
export type SignInField = keyof SignIn;

/** The fields in their order. */
export const signInFields: readonly SignInField[] = ['name', 'password'];

/** What the form needs beside the desk. */
export interface SignInParts {
  /** The name that was typed before. */
  readonly name: string;
  /** The fields that were left empty. */
  readonly missing: readonly SignInField[];
  handleSignIn(signIn: SignIn): void;
}

/** Asks for name and password; after a session ended, says what is kept. */
export function renderSignInForm(context: DeskContext, parts: SignInParts) {
  const { words, state } = context;
  const isBusy = state.busy.includes('signIn');
  return html`
    <main class="alone">
      <form
        class="sign-in"
        part="sign-in"
        novalidate
        @submit=${(event: SubmitEvent) => handleSubmit(event, isBusy, parts)}
      >
        <p class="over">${words.term('signInHelp')}</p>
        <h1 id="title" tabindex="-1">${words.term('signInTitle')}</h1>
        ${state.isSessionOver ? renderSessionOver(context) : nothing} ${renderFailure(context)}
        ${signInFields.map((field) => renderField(context, parts, field))}
        <button class="button main" aria-busy=${isBusy}>${words.term('signIn')}</button>
      </form>
      <slot name="sign-in"></slot>
    </main>
  `;
}

function renderSessionOver({ words, state }: DeskContext) {
  const counter = toCounterName(state.clerk, state.place);
  const { ticket } = state;
  const kept = ticket
    ? counter && words.term('keptTicket', { counter, number: ticket.number })
    : counter && words.term('keptPlace', { counter });
  return html`
    <div class="notice stale" role="alert">
      <p>${words.term('signInAgain')}</p>
      ${kept ? html`<p>${kept}</p>` : nothing}
    </div>
  `;
}

// An emergency that met an ended session reached nobody, which matters more than signing in.
function renderFailure({ words, state: { problem } }: DeskContext) {
  if (problem?.task === 'emergency') {
    return html`<p class="notice bad" role="alert">${words.term('emergencyFailed')}</p>`;
  }
  return problem?.task === 'signIn' ? renderProblem(words, problem) : nothing;
}

function renderField({ words }: DeskContext, { missing, name }: SignInParts, field: SignInField) {
  const isMissing = missing.includes(field);
  return html`
    <div class="field">
      <label for=${field}>${words.term(field === 'name' ? 'signInName' : 'password')}</label>
      <input
        id=${field}
        name=${field}
        type=${field === 'name' ? 'text' : 'password'}
        autocomplete=${field === 'name' ? 'username' : 'current-password'}
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        required
        maxlength=${field === 'name' ? 120 : 1000}
        .defaultValue=${field === 'name' ? name : ''}
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? `${field}-wrong` : nothing}
      />
      <p class="wrong" id="${field}-wrong" ?hidden=${!isMissing}>
        ${isMissing ? words.explain({ code: `${field}_required` }) : nothing}
      </p>
    </div>
  `;
}

function handleSubmit(event: SubmitEvent, isBusy: boolean, { handleSignIn }: SignInParts) {
  event.preventDefault();
  if (isBusy) return;
  const typed = new FormData(event.currentTarget as HTMLFormElement);
  handleSignIn({ name: String(typed.get('name')).trim(), password: String(typed.get('password')) });
}
