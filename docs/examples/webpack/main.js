import '@wartemarke/components/define/slot-picker';

const picker = document.querySelector('wm-slot-picker');

picker.office = 'buergerbuero';
picker.addEventListener('wm-appointment-book', ({ office }) => console.log(`Booked at ${office}.`));
