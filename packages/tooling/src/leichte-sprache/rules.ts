/** A rule of Leichte Sprache that a program can see. */
interface Rule {
  /** What to do instead. */
  readonly advice: string;
  /** The places in a sentence that break it. */
  find(sentence: string): readonly string[];
}

/** A place that breaks a rule. */
export interface Breach {
  /** The words that break it. */
  readonly words: string;
  /** What to do instead. */
  readonly advice: string;
}

const mostWords = 12;
const mostLetters = 16;

const auxiliary = /(?<!\p{L})(?:werde|werden|werdet|wird|wurde|wurden|worden)(?!\p{L})/u;

// Past participles: gemacht, angenommen, verschoben, bezahlt, storniert. Infinitives that look like one stay out.
const participle =
  /(?<!\p{L})(?!(?:ver|be)?(?:gehen|geben|gelten|gehören|gelingen|gewinnen|genießen|geschehen)(?!\p{L}))(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer|emp)\p{Ll}{2,}t|ver(?:schoben|geben|gessen|loren)|\p{Ll}{2,}iert)(?!\p{L})/u;

const rules: readonly Rule[] = [
  { advice: `at most ${mostWords} words in a sentence`, find: findLongSentence },
  {
    advice: `cut words of more than ${mostLetters} letters by a middle dot`,
    find: (sentence) => sentence.match(new RegExp(`\\p{L}{${mostLetters + 1},}`, 'gu')) ?? [],
  },
  { advice: 'no passive: say who does it', find: findPassive },
  {
    advice: 'no genitive: say „von“',
    find: matching(
      /(?<!\p{L})(?:(?:des|eines|meines|Ihres|ihres|seines|unseres|jedes) (?:\p{Ll}+n )?\p{Lu}\p{L}*s|(?:wegen|trotz|während|statt|aufgrund|innerhalb|außerhalb) (?:des|der|eines|einer|dieser|Ihrer|Ihres))(?!\p{L})/gu,
    ),
  },
  {
    advice: 'no Konjunktiv: say what is',
    find: matching(/(?<!\p{L})(?:würde|könnte|hätte|wäre|müsste|dürfte)(?:n|t|st)?(?!\p{L})/giu),
  },
  {
    advice: 'one thought a sentence: at most one comma',
    find: (sentence) => ((sentence.match(/,(?=\s|$)/g) ?? []).length > 1 ? [sentence] : []),
  },
  {
    advice: 'no abbreviation: write the word',
    find: matching(
      /(?<!\p{L})(?:z\. ?B\.|d\. ?h\.|u\. ?a\.|usw\.|bzw\.|ca\.|ggf\.|evtl\.|inkl\.|Nr\.|Std\.|Min\.|Tel\.)/gu,
    ),
  },
  {
    advice: 'numbers above twelve in figures',
    find: matching(
      /(?<!\p{L})(?:(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:\p{Ll}+und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|\p{Ll}*(?:hundert|tausend))(?!\p{L})/giu,
    ),
  },
  { advice: 'at most one negation in a sentence', find: findNegations },
];

/** The places in a text that break a rule of Leichte Sprache, as far as a program can see them. */
export function findBreaches(text: string): Breach[] {
  return toSentences(text).flatMap((sentence) =>
    rules.flatMap(({ advice, find }) => find(sentence).map((words) => ({ words, advice }))),
  );
}

/**
 * The sentences of a text. A colon ends one, as it does for somebody who reads it; the dots of ordinals and
 * of abbreviations do not.
 */
export function toSentences(text: string): string[] {
  return text
    .split(/(?<=[?!…:]|(?<!\d|(?<!\p{L})\p{L}|usw|bzw|ca|ggf|evtl|inkl|Nr|Std|Min|Tel)\.)\s+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function findLongSentence(sentence: string): readonly string[] {
  const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  return words.length > mostWords ? [sentence] : [];
}

function findPassive(sentence: string): readonly string[] {
  const [verb] = auxiliary.exec(sentence) ?? [];
  const [done] = participle.exec(sentence) ?? [];
  return verb && done ? [`${verb} … ${done}`] : [];
}

function findNegations(sentence: string): readonly string[] {
  const found = sentence.match(/(?<!\p{L})(?:nicht|nichts|nie|niemals|niemand\p{L}*|kein\p{L}*)(?!\p{L})/giu);
  return found && found.length > 1 ? [found.join(' … ')] : [];
}

function matching(pattern: RegExp): Rule['find'] {
  return (sentence) => sentence.match(pattern) ?? [];
}
