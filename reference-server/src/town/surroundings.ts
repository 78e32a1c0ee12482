/** What the command needs of the machine. */
export interface Surroundings {
  /** Throws when there is no such file. */
  readText(file: string): string;
  writeText(file: string, text: string): void;
  /** The names of the files in a directory. Throws when there is no such directory. */
  listFiles(directory: string): readonly string[];
  /** For what was asked for. */
  print(text: string): void;
  /** For what is said beside it. */
  printError(text: string): void;
  readonly todayDate: string;
}
