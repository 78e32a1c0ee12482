import { createClient } from '@wartemarke/client';
import { mount } from 'svelte';
import Booking from './booking.svelte';

const client = createClient({ baseUrl: 'https://termine.example.de' });
const target = document.getElementById('booking');

if (target) mount(Booking, { target, props: { client, office: 'buergerbuero' } });
