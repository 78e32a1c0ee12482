/**
 * The screens of the slot picker by hand, in plain Lit and nothing else: concerns, a month, the times of its first free
 * day. No language but German, no way on after a failure, no design. What a page of this kind costs at least.
 */
import { css, html, LitElement } from 'lit';
import type { Days, Office, Slots } from '@wartemarke/contract';

const time = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone: 'Europe/Berlin' });
const monthName = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });

class Floor extends LitElement {
  static override properties = {
    office: { state: true },
    days: { state: true },
    slots: { state: true },
    month: { state: true },
  };

  static override styles = css`
    .month {
      display: grid;
      grid-template-columns: repeat(7, 1fr);
    }
    button {
      min-block-size: 44px;
    }
  `;

  declare office?: Office;
  declare days?: Days;
  declare slots?: Slots;
  declare month: string;
  private service = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.ask<Office>('').then((office) => (this.office = office));
  }

  private async ask<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(`${this.dataset['url']}/v1/offices/buergerbuero${path}`);
    return (await answer.json()) as Answer;
  }

  private async choose(service: string): Promise<void> {
    this.service = service;
    const days = await this.ask<Days>(`/days?services=${service}:1`);
    await this.showDay(days.nextFreeDate!);
    this.days = days;
    this.month = days.nextFreeDate!.slice(0, 7);
  }

  private async showDay(date: string): Promise<void> {
    this.slots = await this.ask<Slots>(`/slots?services=${this.service}:1&date=${date}`);
  }

  private turn(): void {
    const [year = 0, month = 0] = this.month.split('-').map(Number);
    this.month = new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
  }

  protected override render() {
    if (!this.office) return html`<p>…</p>`;
    return this.days ? this.renderTimes(this.days) : this.renderConcerns(this.office);
  }

  private renderConcerns({ services }: Office) {
    return html`
      <ul>
        ${services.map(
          ({ id, name }) => html`<li><button @click=${() => this.choose(id)}>${name}</button></li>`,
        )}
      </ul>
    `;
  }

  private renderTimes({ days }: Days) {
    const shown = days.filter(({ date }) => date.startsWith(this.month));
    return html`
      <h2>${monthName.format(Date.parse(`${this.month}-01`))}</h2>
      <button @click=${() => this.turn()}>Nächster Monat</button>
      <div class="month">
        ${shown.map(
          ({ date, free }) =>
            html`<button ?disabled=${!free} @click=${() => this.showDay(date)}>
              ${Number(date.slice(8))}
            </button>`,
        )}
      </div>
      ${this.slots?.slots.map(({ startAt }) => html`<button class="slot">${time.format(Date.parse(startAt))}</button>`)}
    `;
  }
}

customElements.define('wm-floor', Floor);
