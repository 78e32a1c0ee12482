import type { MessageTexts } from './texts.ts';

export const texts: MessageTexts = {
  greet: ({ name }) => `Sayın ${name},`,
  greetAnybody: 'Merhaba,',
  moment: ({ date, time }) => `${date}, saat ${time}`,
  time: ({ time }) => time,
  period: ({ from, to }) => `${from} – ${to}`,
  kinds: {
    confirmation: {
      subject: ({ when, office }) => `Randevunuz onaylandı: ${when}, ${office}`,
      title: 'Randevunuz onaylandı',
      lead: () => 'Sizi bekliyoruz.',
      short: ({ when, place, code }) => `Randevunuz: ${when}${place}. Kod ${code}.`,
    },
    activation: {
      subject: ({ when, office }) => `Lütfen randevunuzu onaylayın: ${when}, ${office}`,
      title: 'Lütfen randevunuzu onaylayın',
      lead: ({ until }) =>
        `Bu saati sizin için ayırdık. Randevu ancak siz onayladığınızda geçerli olur. Onay için son zaman: ${until}.`,
      short: ({ when, place, until }) => `Randevu ${when}${place}. Onay için son zaman ${until}:`,
    },
    acknowledgement: {
      subject: ({ when, office }) => `Talebiniz bize ulaştı: ${when}, ${office}`,
      title: 'Talebiniz bize ulaştı',
      lead: () =>
        'Bu saati sizin için ayırdık. Talebinizi inceleyip size yazacağız. Randevu ancak biz kabul ettiğimizde geçerli olur.',
      short: ({ when, place }) => `Talebiniz ulaştı: ${when}${place}. İnceliyoruz.`,
    },
    moved: {
      subject: ({ when, office }) => `Randevunuzun saati değişti: ${when}, ${office}`,
      title: 'Randevunuzun saati değişti',
      lead: ({ earlier }) =>
        earlier ? `Önceki saat artık geçerli değil: ${earlier}.` : 'Önceki saat artık geçerli değil.',
      short: ({ when, place, code }) => `Yeni saat: ${when}${place}. Kod ${code}.`,
    },
    cancelled: {
      subject: ({ when, office }) => `Randevunuz iptal edildi: ${when}, ${office}`,
      title: 'Randevunuz iptal edildi',
      lead: () => 'Bu randevu yapılmayacak. İstediğiniz zaman yeni bir randevu alabilirsiniz.',
      short: ({ when, place }) => `İptal edildi: ${when}${place}.`,
    },
    declined: {
      subject: ({ when, office }) => `Talebinizi kabul edemedik: ${when}, ${office}`,
      title: 'Talebinizi ne yazık ki kabul edemedik',
      lead: () => 'Bu saatte randevunuz yok. Lütfen başka bir saat seçin.',
      short: ({ when, place }) => `Ne yazık ki randevu yok: ${when}${place}.`,
    },
    reminder: {
      subject: ({ when, office }) => `Randevu hatırlatması: ${when}, ${office}`,
      title: 'Randevunuz yaklaşıyor',
      lead: () => 'Size randevunuzu hatırlatmak istiyoruz. Gelemeyecekseniz lütfen iptal edin.',
      short: ({ when, place, code }) => `Hatırlatma: ${when}${place}. Kod ${code}.`,
    },
    waiting: {
      subject: ({ office }) => `Bekleme listesindesiniz: ${office}`,
      title: 'Bekleme listesindesiniz',
      lead: () => 'Size uygun bir saat boşaldığında hemen haber vereceğiz.',
      short: ({ place }) => `Bekleme listesindesiniz${place}.`,
    },
    offer: {
      subject: ({ when, office }) => `Boş bir randevu var: ${when}, ${office}`,
      title: 'Bir randevu boşaldı',
      lead: ({ until }) =>
        `Bu saati sizin için ayırdık. Son zaman: ${until}. Sonra sıradaki kişiye önereceğiz.`,
      short: ({ when, place, until }) => `Boş: ${when}${place}. Kabul için son zaman ${until}.`,
    },
  },
  labels: {
    date: 'Tarih',
    time: 'Saat',
    concern: 'İşlem',
    place: 'Yer',
    phone: 'Telefon',
    directions: 'Bize nasıl ulaşırsınız',
    bring: 'Yanınızda getirin',
    fee: 'Ücret',
    hint: 'Bilmeniz gerekenler',
    code: 'Giriş kodunuz',
    officeSays: 'Dairenin size notu',
    days: 'Günler',
    weekdays: 'Haftanın günleri',
    dayPart: 'Günün bölümü',
  },
  dayParts: { any: 'tüm gün', morning: 'öğleden önce', afternoon: 'öğleden sonra' },
  actions: {
    see: 'Randevuyu göster',
    confirm: 'Randevuyu onayla',
    book: 'Yeni randevu al',
    seeEntry: 'Listedeki yerimi göster',
    seeOffer: 'Randevuyu gör ve kabul et',
  },
  qr: 'Giriş için QR kodu',
  codeHelp: 'QR kodunu terminaldeki okuyucuya tutun. Ya da kodu görevlilere söyleyin.',
  manageHelp: 'Bu sayfada randevuyu başka bir saate alabilir veya iptal edebilirsiniz.',
  entryHelp: 'Bu sayfada bekleme listesinden de çıkabilirsiniz.',
  unasked: 'Randevu almadıysanız bir şey yapmanız gerekmez: ayrılan saat kendiliğinden boşalır.',
  stillUnconfirmed:
    'Lütfen randevuyu onaylamayı unutmayın. Onay bağlantısı, rezervasyon sırasında size gönderdiğimiz e-postadadır.',
  stillRequested: 'Talebinizi hâlâ inceliyoruz. Randevu ancak biz kabul ettiğimizde geçerli olur.',
  keepLink: 'Lütfen bu iletiyi başkasına vermeyin: bağlantıya sahip olan kişi randevunuzu değiştirebilir.',
  automatic: 'Bu ileti otomatik olarak gönderildi.',
  questions: ({ contact }) => `Sorularınız için bize ulaşabilirsiniz: ${contact}`,
  called: {
    title: ({ number }) => `${number} numara: sıra sizde`,
    body: ({ counter, way }) => [`Lütfen şimdi gelin: ${counter}.`, way].filter(Boolean).join(' '),
  },
};
