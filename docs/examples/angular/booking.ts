import { Component, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core';
import type { Client } from '@wartemarke/client';
import type { AppointmentBookEvent } from '@wartemarke/components';
import '@wartemarke/components/define/slot-picker';

@Component({
  selector: 'app-booking',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <wm-slot-picker
      [client]="client()"
      [office]="office()"
      service="identity-card"
      lang="en"
      (wm-appointment-book)="handleBook($event)"
    />
  `,
})
export class Booking {
  readonly client = input.required<Client>();
  readonly office = input.required<string>();

  handleBook(event: AppointmentBookEvent): void {
    console.log(`Booked at ${event.office}.`);
  }
}
