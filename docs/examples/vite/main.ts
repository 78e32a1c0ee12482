import '@wartemarke/components/define/slot-picker';
// The types of all events, so that listeners know theirs.
import type {} from '@wartemarke/components';

const picker = document.querySelector('wm-slot-picker');

if (picker) {
  picker.office = 'buergerbuero';
  picker.addEventListener('wm-appointment-book', ({ office }) => console.log(`Booked at ${office}.`));
}
