import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Says on the next line, whenever SIGUSR2 comes, how many bytes this process holds once its garbage is gone. */
export function tellMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('SIGUSR2', () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    console.log(heapUsed + external);
  });
}
