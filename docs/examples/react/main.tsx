import { createClient } from '@wartemarke/client';
import { createRoot } from 'react-dom/client';
import { Booking } from './booking.js';

const client = createClient({ baseUrl: 'https://termine.example.de' });
const page = document.getElementById('booking');

if (page) createRoot(page).render(<Booking client={client} office="buergerbuero" />);
