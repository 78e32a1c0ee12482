/** The upper half of code page 858, from 0x80 on: code page 850 with the euro sign. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** What is set in finer types on a screen, and how an old typewriter writes it. */
const plainForms: readonly (readonly [RegExp, string])[] = [
  [/[\u2066-\u2069\u200b-\u200f\u00ad]/g, ''],
  [/[\u00a0\u2009\u202f]/g, ' '],
  [/[\u2010-\u2015]/g, '-'],
  [/[„“”]/g, '"'],
  [/[‚‘’]/g, "'"],
  [/…/g, '...'],
];

/** The bytes of a text in code page 858; nothing when it has letters that the page lacks. */
export function encode858(text: string): number[] | undefined {
  const plain = plainForms.reduce((kept, [fine, form]) => kept.replace(fine, form), text.normalize('NFC'));
  const bytes = [...plain].map(toByte);
  return bytes.every((byte) => byte !== undefined) ? bytes : undefined;
}

function toByte(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  if (letter.length === 1 && code >= 0x20 && code < 0x7f) return code;
  const place = upperHalf.indexOf(letter);
  return place < 0 ? undefined : 0x80 + place;
}
