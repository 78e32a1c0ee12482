import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import {
  callsOf,
  createPicker,
  createPickerAgain,
  show,
  showDetails,
  showTimes,
  stage,
} from '../../test/slot-picker-stage.ts';
import { rest, visit } from '../../test/visitor.ts';

describe('wm-slot-picker, when something is missing', () => {
  it('says that there is no connection and tries again', async () => {
    const { picker, client, read, press, until } = await show({ prepare: (client) => client.offline() });
    expect(read()).to.include('keine Verbindung zum Internet');
    await expectAccessible(picker);
    client.online();
    await press('Noch einmal versuchen');
    await until(() => read().includes('Worum geht es?'));
  });

  it('waits with a word', async () => {
    const { client, picker } = createPicker();
    const resume = client.pause('offices.get');
    await fixture(picker);
    await rest(picker);
    expect(visit(picker).read()).to.equal('Wird geladen …');
    await expectAccessible(picker);
    resume();
    await visit(picker).until(() => visit(picker).read().includes('Worum geht es?'));
  });

  it('names a mistake in its setup', async () => {
    const { picker, read } = await show({ set: { office: '' } });
    expect(read()).to.include('Die Angabe des Standorts (office) fehlt');
    await expectAccessible(picker);
  });
});

describe('wm-slot-picker, in every language', () => {
  it('keeps the booking when the language of the page changes', async () => {
    const { picker, client, type, until, read, field } = await showDetails();
    await type('Name', 'Łukasz');
    picker.lang = 'uk';
    await until(() => read().includes('Ваші дані'));
    expect(field('Ім’я та прізвище').value).to.equal('Łukasz');
    expect(callsOf(client, 'holds.release')).to.equal(0);
    expect(callsOf(client, 'holds.create')).to.equal(1);
  });

  for (const [lang, title, details] of [
    ['de-x-leicht', 'Wann möchten Sie kommen?', 'Wer kommt?'],
    ['en', 'When would you like to come?', 'Your details'],
    ['tr', 'Ne zaman gelmek istersiniz?', 'Bilgileriniz'],
    ['uk', 'Коли Ви хочете прийти?', 'Ваші дані'],
    ['ar', 'متى ترغب في الحضور؟', 'بياناتك'],
  ] as const) {
    it(`books in ${lang} on a narrow screen, without anything running out of it`, async () => {
      const { picker, client } = createPicker({ set: { service: 'unterschriftsbeglaubigung' } });
      picker.lang = lang;
      picker.style.inlineSize = '320px';
      await fixture(picker);
      const { until, read } = visit(picker);
      const find = (selector: string) => picker.shadowRoot!.querySelector<HTMLElement>(selector);
      await until(() => find('.slot'));
      expect(read()).to.include(title);
      expect(find('.root')!.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(find('.root')!.scrollWidth).to.be.at.most(320);
      await expectAccessible(picker);
      find('.slot')!.click();
      await until(() => find('.details form'));
      expect(read()).to.include(details);
      expect(find('.root')!.scrollWidth).to.be.at.most(320);
      await expectAccessible(picker);
      expect(callsOf(client, 'holds.create')).to.equal(1);
    });
  }
});

describe('wm-slot-picker, when the page changes', () => {
  it('goes on after a reload where it was left, with the same hold and all that was typed', async () => {
    const { client, type } = await showDetails();
    await type('Name', 'Łukasz');
    // A page that goes away takes no element out of itself, so the first one stays.
    const again = await stage(createPickerAgain(client, { set: { service: 'personalausweis' } }));
    await again.until(() => again.find('.details form'));
    expect(again.field('Name').value).to.equal('Łukasz');
    expect(callsOf(client, 'holds.create')).to.equal(1);
    expect(again.focused()).to.equal('');
  });

  it('keeps nothing where it is trusted', async () => {
    const { type } = await showDetails({ set: { trusted: true } });
    await type('Name', 'Łukasz');
    expect(sessionStorage.length).to.equal(0);
  });

  it('gives the kept time back when it is taken out of the page', async () => {
    const { picker, client } = await showDetails();
    picker.remove();
    await rest(picker);
    expect(callsOf(client, 'holds.release')).to.equal(1);
    expect(client.clock.waiting).to.equal(0);
  });

  it('keeps everything when it is moved within the page', async () => {
    const { picker, client, read } = await showDetails();
    picker.parentElement!.append(document.createElement('p'), picker);
    await rest(picker);
    expect(read()).to.include('Ihre Angaben');
    expect(callsOf(client, 'holds.release')).to.equal(0);
  });

  it('begins in the other office when the page names another one', async () => {
    const { picker, until, read, buttons } = await showTimes();
    picker.office = 'ortsamt-talheim';
    await until(() => buttons('9:10 Uhr').length > 0);
    expect(read()).to.include('Personalausweis beantragen');
  });
});
