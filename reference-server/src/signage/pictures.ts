import { readdirSync } from 'node:fs';
import type { Log } from '../database/log.ts';
import { SettingsError, type Settings } from '../config.ts';
import type { TownConfiguration } from '../town/configuration.ts';
import { pictureName } from '../town/on-site.ts';

/** The pictures of a directory, by their names. Throws `SettingsError` when there is no such directory. */
export function listPictures(directory: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(directory).filter((name) => pictureName.test(name)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`PICTURES_DIR is "${directory}", which cannot be read: ${reason}.`);
  }
}

/**
 * The town without pages whose picture is not there: a screen in the hall would show a hole.
 * @param pictures - What there is; nothing where the town has no directory of pictures.
 */
export function leaveOutMissing(
  town: TownConfiguration,
  pictures: ReadonlySet<string>,
  log: Log,
): TownConfiguration {
  const offices = town.offices.map((office) => ({
    ...office,
    signage: office.signage.filter((page) => {
      const isThere = page.kind !== 'picture' || pictures.has(page.picture);
      if (!isThere) {
        const missing = { office: office.id, page: page.id, picture: page.picture };
        log.warn(missing, 'a picture is missing in PICTURES_DIR: its page is left out');
      }
      return isThere;
    }),
  }));
  return { ...town, offices };
}

/** A town as its screens show it, and where its pictures lie. */
export interface PicturedTown {
  readonly town: TownConfiguration;
  readonly picturesDirectory: string | undefined;
}

/** Finds the pictures of a town, those of the sample town beside it. Throws `SettingsError` when the directory is not there. */
export function preparePictures(
  { townFile, picturesDir }: Pick<Settings, 'townFile' | 'picturesDir'>,
  { samplePicturesDirectory, log }: { readonly samplePicturesDirectory?: string; readonly log: Log },
  town: TownConfiguration,
): PicturedTown {
  const picturesDirectory = picturesDir ?? (townFile === undefined ? samplePicturesDirectory : undefined);
  const pictures = picturesDirectory === undefined ? new Set<string>() : listPictures(picturesDirectory);
  return { town: leaveOutMissing(town, pictures, log), picturesDirectory };
}
