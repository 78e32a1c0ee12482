import { createContext } from '@lit/context';
import type { Client } from '@wartemarke/client';

/** The client that a `<wm-provider>` gives to the elements inside it. Undefined when its address is no good. */
export const clientContext = createContext<Client | undefined>(Symbol.for('wartemarke-client'));
