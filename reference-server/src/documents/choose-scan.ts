import { SettingsError, type Settings } from '../config.ts';
import { eicar, httpScan, noScan, trialScan, type Scan } from './scan.ts';

/** How this start scans documents, and what whoever started it has to know of that. */
export interface ChosenScan {
  readonly scan: Scan;
  readonly warning?: string;
}

const nobodyScans: Scan = async () => 'unscanned';

const unscannedWarning =
  'WARNING: documents are not scanned for malware (SCANNER_URL is none). Clerks open what anybody sends.';
const trialWarning =
  'Documents: the sample town has a stand-in for a malware scanner, which knows the EICAR test file only.';
const silentWarning =
  'WARNING: the scanner of SCANNER_URL does not answer as it should. Documents wait until it does; nobody can open them before.';

// Some services answer 200 whatever they find: one that lets the test file pass is none.
async function proveScanner(url: string): Promise<ChosenScan> {
  const scan = httpScan(url);
  const verdict = await scan(eicar);
  if (verdict === 'clean') {
    throw new SettingsError(
      'The scanner of SCANNER_URL lets the EICAR test file pass. It must answer 406 to malware, and 200 to a clean file.',
    );
  }
  return verdict === 'malware' ? { scan } : { scan, warning: silentWarning };
}

/**
 * Chooses the scanner of documents by the settings.
 * @throws {SettingsError} when an own town takes documents and says nothing about scanning, or its scanner finds nothing.
 */
export async function chooseScan(
  { scannerUrl, townFile }: Pick<Settings, 'scannerUrl' | 'townFile'>,
  areWanted: boolean,
): Promise<ChosenScan> {
  if (!areWanted) return { scan: nobodyScans };
  if (scannerUrl === 'none') return { scan: noScan, warning: unscannedWarning };
  if (scannerUrl) return proveScanner(scannerUrl);
  if (!townFile) return { scan: trialScan, warning: trialWarning };
  throw new SettingsError(
    'Offices of this town take documents, so SCANNER_URL must be set to a malware scanner; or to none, when the town ' +
      'accepts files that nobody has scanned. docs/documents.md says how.',
  );
}
