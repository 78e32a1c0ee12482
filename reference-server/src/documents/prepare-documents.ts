import type { RandomBytes } from '../access/tokens.ts';
import type { Settings } from '../config.ts';
import type { OpenDatabase } from '../database/open-database.ts';
import type { TownConfiguration } from '../town/configuration.ts';
import { chooseScan } from './choose-scan.ts';
import { readDocumentKey } from './document-key.ts';
import type { DocumentSafe } from './documents.ts';

const takesDocuments = ({ offices }: TownConfiguration) =>
  offices.some(({ services }) => services.some(({ documents }) => documents.length > 0));

/**
 * Finds the key and the scanner of documents, and says what whoever starts the product has to know of them.
 * @throws {SettingsError} when the town takes documents and one of them is missing or unfit.
 */
export async function prepareDocuments(
  settings: Settings,
  { random, say }: { readonly random: RandomBytes; readonly say: (line: string) => void },
  town: TownConfiguration,
  { db }: OpenDatabase,
): Promise<DocumentSafe> {
  const areWanted = takesDocuments(town);
  const key = await readDocumentKey(db, settings, areWanted, random);
  const { scan, warning } = await chooseScan(settings, areWanted);
  if (warning) say(warning);
  return { key, scan };
}
