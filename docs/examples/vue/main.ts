import { createClient } from '@wartemarke/client';
import { createApp } from 'vue';
import Booking from './booking.vue';

const client = createClient({ baseUrl: 'https://termine.example.de' });

createApp(Booking, { client, office: 'buergerbuero' }).mount('#booking');
