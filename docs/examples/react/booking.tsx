import type { Client } from '@wartemarke/client';
import type { AppointmentBookEvent } from '@wartemarke/components';
import '@wartemarke/components/define/slot-picker';
import type {} from '@wartemarke/components/react';

interface BookingProps {
  readonly client: Client;
  readonly office: string;
}

export function Booking({ client, office }: BookingProps) {
  const handleBook = (event: AppointmentBookEvent) => console.log(`Booked at ${event.office}.`);
  return (
    <wm-slot-picker
      client={client}
      office={office}
      service="identity-card"
      onwm-appointment-book={handleBook}
      lang="en"
    />
  );
}
