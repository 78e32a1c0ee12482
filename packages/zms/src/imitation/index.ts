export type { CaptchaVersion } from './captcha.ts';
export { createImitation, type ImitationOptions, type ZmsImitation } from './create-imitation.ts';
export type { Process } from './processes.ts';
export { ausweis, bescheinigung, mitte, nord, pass, type ImitatedTown } from './seefelden.ts';
