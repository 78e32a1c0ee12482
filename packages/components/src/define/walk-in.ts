import { register } from '../register.ts';
import { WalkIn } from '../walk-in/walk-in.ts';

register('wm-walk-in', WalkIn);
