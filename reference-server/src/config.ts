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
  /** Mail server. Without one, mails stay in the database. */
  readonly smtpUrl?: string;
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

/** Reads the settings. Throws `SettingsError` with a sentence on the first one that is wrong. */
export function readSettings(environment: Environment): Settings {
  const databaseUrl = readUrl('DATABASE_URL', environment.DATABASE_URL, ['postgres:', 'postgresql:']);
  const publicUrl = readUrl('PUBLIC_URL', environment.PUBLIC_URL, ['http:', 'https:']);
  const smtpUrl = readUrl('SMTP_URL', environment.SMTP_URL, ['smtp:', 'smtps:']);
  const townFile = environment.TOWN;
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataDir: environment.DATA_DIR || 'data',
    ...(databaseUrl && { databaseUrl }),
    ...(townFile && { townFile }),
    ...(publicUrl && { publicUrl }),
    ...(smtpUrl && { smtpUrl }),
  };
}
