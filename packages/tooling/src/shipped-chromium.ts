import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arch, env, platform } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './root.ts';

/** The browser from the package `@sparticuz/chromium`, unpacked and with the environment that it needs. */
export interface ShippedChromium {
  readonly executablePath: string;
  readonly version: string;
  readonly env: Record<string, string>;
}

const packed = join(root, 'node_modules/@sparticuz/chromium');
const cache = join(root, 'node_modules/.cache');

/** Whether this machine can run the browser that comes with the packages. */
export function canRunShipped(): boolean {
  return platform === 'linux' && arch === 'x64' && existsSync(join(packed, 'bin/chromium.br'));
}

/** Unpacks the shipped browser once per version; several processes may do so at the same time. */
export async function unpackShipped(): Promise<ShippedChromium> {
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpackInto(folder);
  return { executablePath, version, env: toEnvironment(folder) };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const executable = join(temporary, 'chromium');
  const archives = ['al2023', 'fonts', 'swiftshader'];
  await Promise.all([
    pipeline(readPacked('chromium.br'), createBrotliDecompress(), createWriteStream(executable)),
    ...archives.map((name) => untar(`${name}.tar.br`, temporary)),
  ]);
  await chmod(executable, 0o755);
  await writeFile(join(temporary, 'fonts.conf'), toFontsConfiguration(folder));
  await rename(temporary, folder).catch(async (error: unknown) => {
    await rm(temporary, { recursive: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  });
}

// By way of a file: tar stops reading at the end of the archive, and a pipe that still has padding to write would break.
async function untar(name: string, folder: string): Promise<void> {
  const archive = join(folder, name.replace(/\.br$/, ''));
  await pipeline(readPacked(name), createBrotliDecompress(), createWriteStream(archive));
  const tar = spawn('tar', ['-x', '--no-same-owner', '-C', folder, '-f', archive], { stdio: 'inherit' });
  const [code] = (await once(tar, 'close')) as [number];
  if (code !== 0) throw new Error(`tar could not unpack ${name} (exit status ${code}).`);
  await rm(archive);
}

function readPacked(name: string) {
  return createReadStream(join(packed, 'bin', name));
}

function toEnvironment(folder: string): Record<string, string> {
  const libraries = [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { LD_LIBRARY_PATH: libraries, ...fonts };
}

function toFontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
