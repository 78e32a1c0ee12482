/** What is known of a voice; a `SpeechSynthesisVoice` is one. */
export interface VoiceFacts {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice for a language: one of exactly this form, else of the language itself, of these the machine's own
 * choice first. Voices of a service far away are left out, since what they say goes there.
 * @param language - Such as `en-GB` or `de-x-leicht`.
 */
export function chooseVoice<V extends VoiceFacts>(voices: readonly V[], language: string): V | undefined {
  const wished = toTag(language);
  const [base] = wished.split('-');
  const able = voices.filter(({ lang, localService }) => localService && toTag(lang).split('-')[0] === base);
  const rank = (voice: V) => Number(toTag(voice.lang) === wished) * 2 + Number(voice.default);
  return able.reduce<V | undefined>(
    (best, voice) => (best && rank(best) >= rank(voice) ? best : voice),
    undefined,
  );
}

/** Android writes `de_DE`. */
function toTag(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}
