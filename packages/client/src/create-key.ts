/** A key of 128 random bits, 32 hexadecimal digits. Works where `crypto.randomUUID` is missing: pages without TLS. */
export function createKey(random: () => number): string {
  return Array.from({ length: 4 }, () => toHex(random())).join('');
}

function toHex(random: number): string {
  return Math.floor(random * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}
