import type { ReadingMessages } from './de.ts';

export const messages: ReadingMessages = {
  begin: ({ key }) =>
    `Size sesli okuyorum. Ok tuşlarıyla düğmeler arasında gezersiniz, Enter tuşuyla düğmeye basarsınız. ${key} tuşuyla her şeyi yeniden dinlersiniz ya da beni susturursunuz.`,
  button: ({ name }) => `Düğme: ${name}.`,
  pressed: ({ name }) => `Düğme: ${name}. Açık.`,
  field: ({ name, value }) => `Alan: ${name}. ${value || 'Boş'}.`,
  chosen: ({ name }) => `Seçenek: ${name}. Seçili.`,
  notChosen: ({ name }) => `Seçenek: ${name}. Seçili değil.`,
};
