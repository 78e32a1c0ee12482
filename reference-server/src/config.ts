import { isIP } from 'node:net';
import type { Exposure } from './app.ts';

/** What the environment sets; everything is optional. */
export interface Settings {
  /** Port to listen on; 0 lets the system choose. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Directory of the embedded database. */
  readonly dataDir: string;
  /** Address of a PostgreSQL database, which is then used instead of the embedded one. */
  readonly databaseUrl?: string;
  /** Configuration file of the town; without one the sample town runs. */
  readonly townFile?: string;
  /** Where people reach the pages, without a slash at the end; links are made from it. */
  readonly publicUrl?: string;
  /** Mail server. Without one, mails wait in the database. */
  readonly smtpUrl?: string;
  /** Sender of the mails of offices that name none. */
  readonly mailFrom?: string;
  /** Gateway for text messages. Without one, there are none. */
  readonly smsUrl?: string;
  /** What the gateway knows the town by. */
  readonly smsToken?: string;
  /** The key that documents are sealed with: 32 bytes. */
  readonly documentKey?: Buffer;
  /** Scanner for malware in documents; `none` when the town does without one. */
  readonly scannerUrl?: string;
  /** Whom push services may write to, `mailto:…`; with it, phones can be notified of calls. */
  readonly pushContact?: string;
  /** Directory of the pictures that boards show. */
  readonly picturesDir?: string;
  readonly exposure?: Exposure;
}

/** A setting that cannot be used. Its message is a sentence for whoever set it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 8080;
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new SettingsError(`PORT is "${value}"; it must be a whole number from 0 to 65535.`);
}

function readUrl(name: string, value: string | undefined, protocols: readonly string[]): string | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && protocols.includes(url.protocol)) return value.replace(/\/+$/, '');
  // The value may hold a password, so it is not repeated.
  throw new SettingsError(
    `${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  );
}

function readAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '' || /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(value))
    return value || undefined;
  throw new SettingsError(`${name} is "${value}"; it must be an e-mail address like termine@town.example.`);
}

function readMessageSettings(environment: Environment) {
  const smtpUrl = readUrl('SMTP_URL', environment.SMTP_URL, ['smtp:', 'smtps:']);
  const mailFrom = readAddress('MAIL_FROM', environment.MAIL_FROM);
  const smsUrl = readUrl('SMS_URL', environment.SMS_URL, ['http:', 'https:']);
  const smsToken = environment.SMS_TOKEN;
  return {
    ...(smtpUrl && { smtpUrl }),
    ...(mailFrom && { mailFrom }),
    ...(smsUrl && { smsUrl }),
    ...(smsToken && { smsToken }),
  };
}

// A key is not repeated in the message.
function readKey(name: string, value: string | undefined): Buffer | undefined {
  if (value === undefined || value === '') return undefined;
  const key = Buffer.from(value, 'base64');
  if (key.length === 32 && key.toString('base64') === value) return key;
  throw new SettingsError(`${name} must be 32 bytes as base64, for example from "openssl rand -base64 32".`);
}

const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const mostBits = isIP(address) === 4 ? 32 : 128;
  if (isIP(address) === 0) return rest.length === 0 && bits === undefined && namedNetworks.includes(text);
  return rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= mostBits));
}

function readProxies(value: string | undefined): string[] | undefined {
  if (value === undefined || value === '') return undefined;
  const networks = value.split(',').map((part) => part.trim());
  if (networks.every(isNetwork)) return networks;
  throw new SettingsError(
    `TRUST_PROXY is "${value}"; it must be a list of addresses or networks like loopback, 10.0.0.7, 10.1.0.0/16.`,
  );
}

function readExposure({ TRUST_PROXY, METRICS_TOKEN }: Environment): { exposure?: Exposure } {
  const trustProxy = readProxies(TRUST_PROXY);
  const metricsToken = METRICS_TOKEN || undefined;
  if (!trustProxy && !metricsToken) return {};
  return { exposure: { ...(trustProxy && { trustProxy }), ...(metricsToken && { metricsToken }) } };
}

function readDocumentSettings({ DOCUMENT_KEY, SCANNER_URL }: Environment) {
  const documentKey = readKey('DOCUMENT_KEY', DOCUMENT_KEY);
  const scannerUrl =
    SCANNER_URL === 'none' ? 'none' : readUrl('SCANNER_URL', SCANNER_URL, ['http:', 'https:']);
  return { ...(documentKey && { documentKey }), ...(scannerUrl && { scannerUrl }) };
}

function readPushSettings({ PUSH_CONTACT }: Environment) {
  const address = readAddress('PUSH_CONTACT', PUSH_CONTACT?.replace(/^mailto:/, ''));
  return address ? { pushContact: `mailto:${address}` } : {};
}

/** Reads the settings. Throws `SettingsError` with a sentence on the first one that is wrong. */
export function readSettings(environment: Environment): Settings {
  const databaseUrl = readUrl('DATABASE_URL', environment.DATABASE_URL, ['postgres:', 'postgresql:']);
  const publicUrl = readUrl('PUBLIC_URL', environment.PUBLIC_URL, ['http:', 'https:']);
  const townFile = environment.TOWN;
  const picturesDir = environment.PICTURES_DIR;
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataDir: environment.DATA_DIR || 'data',
    ...(databaseUrl && { databaseUrl }),
    ...(townFile && { townFile }),
    ...(publicUrl && { publicUrl }),
    ...(picturesDir && { picturesDir }),
    ...readMessageSettings(environment),
    ...readDocumentSettings(environment),
    ...readPushSettings(environment),
    ...readExposure(environment),
  };
}
