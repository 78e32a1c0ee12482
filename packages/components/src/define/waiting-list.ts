import { register } from '../register.ts';
import { WaitingList } from '../waiting-list/waiting-list.ts';

register('wm-waiting-list', WaitingList);
