import { register } from '../register.ts';
import { Appointment } from '../appointment/appointment.ts';

register('wm-appointment', Appointment);
