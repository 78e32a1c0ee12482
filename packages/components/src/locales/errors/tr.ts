import type { ErrorMessages } from './error-texts.ts';

export const messages: ErrorMessages = {
  validation_failed: 'Bazı bilgiler eksik ya da doğru değil. Lütfen işaretli alanları kontrol edin.',
  version_mismatch: 'Randevu bu arada değiştirildi. Lütfen sayfayı yeniden yükleyip randevuyu kontrol edin.',

  date_invalid: 'Böyle bir gün yok. Lütfen başka bir gün seçin.',
  date_past: 'Bu gün geçmişte kaldı. Lütfen başka bir gün seçin.',
  time_does_not_exist: 'Saatler değiştirildiği için o gün bu saat yok. Lütfen başka bir saat seçin.',
  office_not_found: 'Burada böyle bir büro yok. Lütfen başka bir büro seçin veya bizi arayın.',
  service_unknown: 'Bu işlem artık burada yapılmıyor. Lütfen başka bir işlem seçin veya bizi arayın.',
  service_not_at_office: 'Bu işlem başka bir büroda yapılıyor. Lütfen bu işlemi yapan bir büro seçin.',
  service_out_of_season:
    'Bu işlem için şu anda randevu verilmiyor. Ne zaman yeniden verileceği işlemin açıklamasında yazıyor.',
  service_not_bookable: 'Bu işlem için randevu verilmiyor. Nasıl yapıldığı işlemin açıklamasında yazıyor.',
  services_required: 'Lütfen önce bir işlem seçin.',
  too_many_services: ({ maximum }) =>
    maximum
      ? `Bir randevuda en fazla ${maximum} işlem yapılabilir. Lütfen diğerleri için ikinci bir randevu alın.`
      : 'Bu kadar işlem bir randevuya sığmaz. Lütfen diğerleri için ikinci bir randevu alın.',
  services_not_combinable: 'Bu işlemler aynı randevuda yapılamaz. Lütfen iki randevu alın.',
  quantity_invalid: 'Lütfen adet olarak 1 veya daha büyük bir tam sayı girin.',
  quantity_too_large: ({ maximum }) =>
    maximum
      ? `Bir randevuda en fazla ${maximum} adet mümkündür. Lütfen kalanlar için ikinci bir randevu alın.`
      : 'Bu sayı bir randevu için çok fazla. Lütfen kalanlar için ikinci bir randevu alın.',
  duration_too_long:
    'Bunların toplamı, kesintisiz açık olduğumuz süreden uzun sürüyor. Lütfen iki randevu alın.',

  slot_unknown: 'Bu saatte başlayan bir randevu yok. Lütfen gösterilen saatlerden birini seçin.',
  slot_taken: 'Bu randevu az önce alındı. Lütfen şu boş randevulardan birini seçin.',
  hold_expired: 'Ayrılan süre doldu. Girdiğiniz bilgiler duruyor. Lütfen randevuyu yeniden seçin.',
  hold_not_found:
    'Size ayrılan saat artık geçerli değil. Girdiğiniz bilgiler duruyor. Lütfen randevuyu yeniden seçin.',
  hold_exists: 'Zaten ayırdığınız bir saat var. Lütfen onu alın veya önce onu bırakın.',
  extension_limit: 'Süre daha fazla uzatılamaz. Lütfen randevuyu şimdi tamamlayın.',
  challenge_required: 'Otomatik randevulara karşı kontrol eksik. Lütfen tekrar deneyin.',
  challenge_used: 'Otomatik randevulara karşı kontrol başarılı olmadı. Lütfen tekrar deneyin.',
  challenge_expired: 'Otomatik randevulara karşı kontrolün süresi doldu. Lütfen tekrar deneyin.',
  name_required: 'Lütfen adınızı girin.',
  email_required: 'Lütfen e-posta adresinizi girin.',
  email_invalid: 'Lütfen e-posta adresini kontrol edin. Örnek: ad@example.org',
  email_too_long: 'Bu e-posta adresi çok uzun. Lütfen en fazla 254 karakterlik bir adres girin.',
  phone_required: 'Lütfen telefon numaranızı girin.',
  phone_invalid: 'Lütfen telefon numarasını kontrol edin. Örnek: 0151 23456789',
  address_required: 'Lütfen adresinizi girin: sokak ve kapı numarası, posta kodu ve yer.',
  own_field_required: 'Lütfen bu alanı doldurun.',
  own_field_invalid: 'Bu bilgi buraya uymuyor. Lütfen alanı kontrol edin.',
  contact_required: 'Size ulaşabilmemiz için lütfen bir e-posta adresi veya telefon numarası girin.',
  contact_limit: ({ maximum }) =>
    maximum
      ? `Bu bilgilerle en fazla ${maximum} randevu alınabilir. Daha fazlası gerekiyorsa lütfen bizi arayın.`
      : 'Bu bilgilerle daha fazla randevu alınamaz. Daha fazlası gerekiyorsa lütfen bizi arayın.',
  note_required: 'Lütfen konuyu kısaca yazın.',
  text_too_long: ({ maximum }) =>
    maximum
      ? `Metin çok uzun. Lütfen ${maximum} karaktere kadar kısaltın.`
      : 'Metin çok uzun. Lütfen kısaltın.',
  link_invalid: 'Bu bağlantı geçerli değil. Lütfen onayınızdaki bağlantının tamamını açın veya bizi arayın.',
  appointment_cancelled: 'Bu randevu iptal edildi. Yine de gelmek isterseniz yeni bir randevu alın.',
  appointment_started: 'Bu randevu başladı, artık iptal edilemez.',
  change_limit: ({ maximum }) =>
    maximum
      ? `Bir randevu en fazla ${maximum} kez ertelenebilir. Randevunuz geçerlidir. Size uymuyorsa lütfen bizi arayın.`
      : 'Bu randevu bir daha ertelenemez. Randevunuz geçerlidir. Size uymuyorsa lütfen bizi arayın.',
  visit_under_way: 'Ziyaretiniz şu anda sürüyor. Bittikten sonra verilerinizi silebilirsiniz.',
  activation_expired: 'Onaylama süresi doldu ve randevu serbest kaldı. Lütfen yeni bir randevu alın.',
  mail_link_required:
    'Randevu yalnızca e-postamızdaki bağlantıyla onaylanabilir. Lütfen bağlantıyı oradan açın.',

  documents_not_wanted: 'Bu randevu için önceden belge gerekmiyor. Lütfen hepsini randevuya getirin.',
  document_not_found: 'Bu dosya artık burada değil. Lütfen sayfayı yeniden yükleyin.',
  file_missing: 'Lütfen bir dosya seçin.',
  file_empty: 'Bu dosya boş. Lütfen başka bir dosya seçin.',
  file_too_large: 'Bu dosya çok büyük. Lütfen en fazla 10 MB büyüklüğünde bir dosya seçin.',
  file_limit: ({ maximum }) =>
    maximum
      ? `En fazla ${maximum} dosya eklenebilir. Lütfen önce birini kaldırın.`
      : 'Daha fazla dosya eklenemez. Lütfen önce birini kaldırın.',
  file_type_not_allowed: 'Bu dosya türü burada kullanılamaz. PDF, JPEG, PNG ve HEIC kullanılabilir.',
  file_unreadable: 'Bu dosya okunamıyor. Lütfen parolasız açılabilen bir dosya seçin.',
  file_rejected_virus: 'Bu dosyada zararlı yazılım var. Dosya kabul edilmedi. Lütfen başka bir dosya seçin.',
  file_pending_scan: 'Bu dosya hâlâ kontrol ediliyor. Lütfen birkaç dakika sonra tekrar deneyin.',

  waiting_list_closed:
    'Burada şu anda bekleme listesi yok. Lütfen boş randevulara daha sonra bakın veya bizi arayın.',
  offer_none: 'Şu anda size önerilen bir randevu yok. Uygun bir randevu çıkınca size haber veririz.',
  offer_expired: 'Bu önerinin süresi doldu. Uygun bir randevu çıkınca size haber veririz.',

  qr_unknown: 'Bu bir randevu kodu değil. Lütfen onayınızdaki QR kodunu kameraya gösterin.',
  wrong_office: ({ office, address, directions }) =>
    office
      ? `Randevunuz başka bir büroda: ${[office, address].filter(Boolean).join(', ')}.${directions ? ` Oraya nasıl gidilir: ${directions}` : ''}`
      : 'Randevunuz başka bir büroda. Adres, onayınızda yazıyor.',
  wrong_day: ({ startDate, startTime }) =>
    startDate && startTime
      ? `Randevunuzun günü: ${startDate}, saat ${startTime}. Bugün bir işiniz varsa lütfen numara alın.`
      : 'Randevunuz başka bir gün. Bugün bir işiniz varsa lütfen numara alın.',
  too_early: ({ fromTime }) =>
    fromTime
      ? `Erken geldiniz. Geldiğinizi bildirebileceğiniz ilk saat: ${fromTime}. Lütfen o zaman tekrar buraya gelin.`
      : 'Erken geldiniz. Lütfen randevunuzdan kısa süre önce tekrar buraya gelin.',
  too_late: ({ startTime }) =>
    startTime
      ? `Randevunuzun saati geçti: ${startTime}. Bunun yerine şimdi bir numara alabilir veya danışmaya sorabilirsiniz.`
      : 'Bu randevunun zamanı geçti. Bunun yerine şimdi bir numara alabilir veya danışmaya sorabilirsiniz.',
  walkin_closed: ({ opensDate, opensTime }) =>
    opensDate && opensTime
      ? `Şu anda numara verilmiyor. Yeniden açılış: ${opensDate}, saat ${opensTime}.`
      : 'Şu anda numara verilmiyor. Lütfen randevu alın veya danışmaya sorun.',
  walkin_full: 'Bugünün bütün numaraları verildi. Lütfen randevu alın veya danışmaya sorun.',
  walkin_not_today: 'Maalesef bugün artık sıra size gelmez. Lütfen randevu alın veya danışmaya sorun.',
  phone_unknown:
    'Bu telefon numarasıyla bugün burada bir randevu yok. Lütfen numarayı kontrol edin veya onayınızdaki QR kodunu okutun.',
  appointment_not_found: 'Burada böyle bir randevu yok. Lütfen listeyi yeniden yükleyip tekrar arayın.',
  return_over: 'Bu numarayla artık sıraya dönülemez. Lütfen yeni bir numara alın veya danışmaya sorun.',
  signal_not_found: 'Bu çağrı zaten sona erdi. Yapmanız gereken bir şey yok.',
  push_unavailable:
    'Burada bildirim gönderilmiyor. Lütfen bu sayfayı açık bırakın, böylece çağrıldığınızı görür ve duyarsınız.',
  ticket_not_found: 'Bu numarayı bulamadık. Lütfen sıra fişinizdeki QR kodunu tekrar okutun.',
  ticket_ended: 'Bu numara artık geçerli değil. Lütfen terminalden yeni bir numara alın.',
  ticket_state: 'Bu numarayla şu anda bu yapılamaz. Numaranın durumu ekranda görünüyor.',
  too_many_streams: 'Bu ekran çok fazla yerde açık. Lütfen aynı sayfanın diğer pencerelerini kapatın.',

  sign_in_required: 'Lütfen oturum açın.',
  sign_in_failed: 'Ad veya parola yanlış. Lütfen ikisini de kontrol edip tekrar deneyin.',
  password_required: 'Lütfen parolanızı girin.',
  session_expired: 'Oturumunuz sona erdi. Lütfen yeniden oturum açın, sonra buradan devam edersiniz.',
  device_unpaired: 'Bu cihaz bağlı değil. Lütfen bir eşleştirme kodu girin.',
  pairing_code_invalid: 'Bu kod yanlış, kullanılmış veya süresi dolmuş. Lütfen yeni bir kod isteyin.',
  forbidden: 'Bu oturumun buna yetkisi yok. Lütfen yöneticinize başvurun.',
  queue_not_found: 'Burada böyle bir bekleme sırası yok. Lütfen başka bir sıra seçin.',
  not_requested: 'Bu randevu için karar zaten verildi. Lütfen listeyi yeniden yükleyin.',
  day_has_bookings: 'Bu günde, değişiklikten sonra sığmayacak randevular var. Lütfen değişikliği onaylayın.',
  counter_not_found: 'Burada böyle bir gişe yok. Lütfen başka bir gişe seçin.',
  ticket_open: 'Gişenizde hâlâ açık bir numara var. Lütfen önce onu tamamlayın.',
  recall_first: ({ recalls, needed }) =>
    recalls && needed
      ? `Devam etmeden önce lütfen numarayı tekrar çağırın. Şimdiye kadar tekrarlanan: ${recalls} / ${needed}.`
      : 'Devam etmeden önce lütfen numarayı tekrar çağırın.',
  transfer_target_required: 'Lütfen numaranın nereye aktarılacağını seçin: bir sıraya, gişeye veya büroya.',
  day_without_visits: 'Bu gün için kayıt yok. Lütfen başka bir gün seçin.',
  ticket_called_elsewhere: ({ counter }) =>
    counter
      ? `Bu numarayı az önce başka bir gişe çağırdı: ${counter}. Lütfen sıradaki numarayı çağırın.`
      : 'Bu numarayı az önce başka bir gişe çağırdı. Lütfen sıradaki numarayı çağırın.',

  rate_limited: 'Kısa sürede çok fazla istek geldi. Lütfen bir dakika bekleyip tekrar deneyin.',
  try_later: 'Çok fazla hatalı deneme yapıldı. Lütfen biraz bekleyin veya yardım isteyin.',
  busy: 'Şu anda çok yoğunuz. Lütfen biraz sonra tekrar deneyin.',
  not_supported: 'Bu işlem burada çevrimiçi yapılamıyor. Lütfen bizi arayın.',
  stopping: 'Hizmet yeniden başlatılıyor. Lütfen biraz sonra tekrar deneyin.',

  answer_invalid: 'Hizmetten beklenmeyen bir yanıt geldi. Lütfen sayfayı yeniden yükleyin.',
  aborted: 'İşlem yarıda kesildi. Lütfen tekrar deneyin.',
  base_url_missing: 'Bu alan henüz ayarlanmadı: Hizmetin adresi (base-url) eksik.',
  base_url_invalid: 'Bu alan yanlış ayarlanmış: Hizmetin adresi (base-url) geçersiz.',
  base_url_insecure: 'Bu alan yanlış ayarlanmış: Hizmetin adresi (base-url) https ile başlamalı.',
  office_missing: 'Bu alan henüz ayarlanmadı: Büro bilgisi (office) eksik.',
};
