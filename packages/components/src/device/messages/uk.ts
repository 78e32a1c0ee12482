import type { PairingMessages } from './de.ts';

export const messages: PairingMessages = {
  pairingTitle: 'Під’єднати цей пристрій',
  pairingRevoked: 'Цей пристрій від’єднано',
  pairingHelp: 'Введіть одноразовий код. Його дають у Вашому відділі ІТ.',
  pairingCode: 'Одноразовий код',
  pair: 'Під’єднати пристрій',
  pairingForgetful:
    'Цей браузер не має дозволу щось зберігати. Після перезапуску пристрій треба буде під’єднати знову.',
};
