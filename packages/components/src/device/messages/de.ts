/** Texts of the pairing form. */
export const messages = {
  pairingTitle: 'Dieses Gerät anmelden',
  pairingRevoked: 'Dieses Gerät wurde abgemeldet',
  pairingHelp: 'Geben Sie den Einmal-Code ein. Sie bekommen ihn von Ihrer IT.',
  pairingCode: 'Einmal-Code',
  pair: 'Gerät anmelden',
  pairingForgetful:
    'Dieser Browser darf nichts speichern. Nach einem Neustart muss das Gerät neu angemeldet werden.',
};

export type PairingMessages = typeof messages;
