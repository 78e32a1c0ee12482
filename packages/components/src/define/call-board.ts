import { register } from '../register.ts';
import { CallBoard } from '../call-board/call-board.ts';

register('wm-call-board', CallBoard);
