import { register } from '../register.ts';
import { KioskScanner } from '../kiosk-scanner/kiosk-scanner.ts';

register('wm-kiosk-scanner', KioskScanner);
