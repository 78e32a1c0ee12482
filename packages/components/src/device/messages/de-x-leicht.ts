import type { PairingMessages } from './de.ts';

export const messages: PairingMessages = {
  pairingTitle: 'Dieses Gerät anmelden',
  pairingRevoked: 'Dieses Gerät ist abgemeldet',
  pairingHelp: 'Schreiben Sie den Einmal-Code. Sie bekommen ihn von Ihrer IT.',
  pairingCode: 'Einmal-Code',
  pair: 'Gerät anmelden',
  pairingForgetful:
    'Dieser Browser darf nichts speichern. Nach einem Neustart müssen Sie das Gerät neu anmelden.',
};
