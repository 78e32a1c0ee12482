import assert from 'node:assert/strict';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseConcern, fillIn, press, see, seeHeading, speak } from './steps.ts';

// A Monday, before the office opens.
const now = '2027-04-12T07:00:00+02:00';

journey('two concerns with quantities are booked in Arabic on a small phone', { now }, async (stage) => {
  const page = await stage.open('/termin/buergerbuero', 'phone', { locale: 'ar' });
  await speak(page, 'ar');
  const picker = page.locator('wm-slot-picker .root');
  await seeHeading(page, 'ما موضوع طلبك؟');
  assert.deepEqual([await picker.getAttribute('lang'), await picker.getAttribute('dir')], ['ar', 'rtl']);
  await lookAt(page);

  // The citizen looks for an identity card, wants two of them, and two passports.
  await chooseConcern(page, 'هوية', 'بطاقة الهوية الشخصية');
  await seeHeading(page, 'متى ترغب في الحضور؟');
  await press(page, /^زيادة واحد: .*بطاقة الهوية الشخصية/);
  await see(page, /25 دقيقة/);
  await page.getByText('خدمة أخرى في الموعد نفسه').first().click();
  await page.getByRole('combobox').selectOption({ label: 'جواز السفر' });
  await lookAt(page);
  await press(page, 'إضافة');
  await see(page, /40 دقيقة/);
  await press(page, /^زيادة واحد: .*جواز السفر/);
  await see(page, /50 دقيقة/);
  await lookAt(page);

  // The office’s clock has Latin figures; days follow one another from right to left.
  await press(page, /^9:00/);
  await seeHeading(page, 'بياناتك');
  await lookAt(page);
  await fillIn(page, { الاسم: 'سلمى Beispiel' });
  await press(page, 'حجز الموعد');
  await seeHeading(page, 'تم حجز موعدك');
  await see(page, 'جواز السفر');
  await lookAt(page);
});
