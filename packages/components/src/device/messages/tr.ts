import type { PairingMessages } from './de.ts';

export const messages: PairingMessages = {
  pairingTitle: 'Bu cihazı bağlayın',
  pairingRevoked: 'Bu cihazın bağlantısı kaldırıldı',
  pairingHelp: 'Tek kullanımlık kodu girin. Kodu bilgi işlem biriminden alırsınız.',
  pairingCode: 'Tek kullanımlık kod',
  pair: 'Cihazı bağla',
  pairingForgetful:
    'Bu tarayıcının veri saklamasına izin yok. Yeniden başlatınca cihazın tekrar bağlanması gerekir.',
};
