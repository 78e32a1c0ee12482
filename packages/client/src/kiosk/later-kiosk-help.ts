import { fetchLater } from '../flow/fetch-later.ts';
import type { KioskHelp } from './kiosk-help.ts';
import type { KioskScene } from './kiosk-scene.ts';

const fetchHelp = fetchLater(() => import('./kiosk-help.ts'));

/** Calls the staff to a kiosk; what that needs is fetched with the first call, since most days nobody makes one. */
export function createLaterKioskHelp(scene: KioskScene): KioskHelp {
  let help: KioskHelp | undefined;
  return {
    stop: () => help?.stop(),
    async callHelp() {
      if (scene.get().help !== 'none') return;
      scene.patch({ help: 'calling' });
      if (!help) {
        await scene.tasks.single({
          task: 'help',
          ask: fetchHelp,
          done({ createKioskHelp }) {
            help = createKioskHelp(scene);
            return {};
          },
          failed: () => ({ help: 'none' }),
        });
      }
      await help?.callHelp();
    },
    async endHelp() {
      await help?.endHelp();
    },
  };
}
