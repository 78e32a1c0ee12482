import type { PairingMessages } from './de.ts';

export const messages: PairingMessages = {
  pairingTitle: 'Pair this device',
  pairingRevoked: 'This device was signed off',
  pairingHelp: 'Enter the one-time code. You get it from your IT.',
  pairingCode: 'One-time code',
  pair: 'Pair device',
  pairingForgetful: 'This browser may not store anything. After a restart the device has to be paired again.',
};
