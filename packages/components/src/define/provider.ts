import { register } from '../register.ts';
import { Provider } from '../provider/provider.ts';

register('wm-provider', Provider);
