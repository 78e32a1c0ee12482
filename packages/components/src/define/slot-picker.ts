import { register } from '../register.ts';
import { SlotPicker } from '../slot-picker/slot-picker.ts';

register('wm-slot-picker', SlotPicker);
