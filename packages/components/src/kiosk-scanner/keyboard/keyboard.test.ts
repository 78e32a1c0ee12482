import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../../test/fake-camera.ts';
import { fixture } from '../../../test/fixture.ts';
import { showKiosk } from '../../../test/kiosk-stage.ts';
import { visit } from '../../../test/visitor.ts';
import { ScreenKeyboard } from './screen-keyboard.ts';

async function follow(content = html`<input type="text" />`) {
  const field = await fixture<HTMLInputElement>(content);
  const keyboard = new ScreenKeyboard();
  const heard: string[] = [];
  field.addEventListener('input', () => heard.push(field.value));
  field.focus();
  keyboard.follow(field);
  return { field, keyboard, heard };
}

describe('ScreenKeyboard', () => {
  it('writes where the caret is, and tells the page as keys do', async () => {
    const { field, keyboard, heard } = await follow();
    for (const letter of 'Ad') keyboard.write(letter);
    field.setSelectionRange(1, 1);
    keyboard.write('n');
    expect([field.value, field.selectionStart, heard.at(-1)]).to.deep.equal(['And', 2, 'And']);
    field.setSelectionRange(0, 3);
    keyboard.erase();
    expect(field.value).to.equal('');
  });

  it('takes away a whole letter, also one of two parts', async () => {
    const { field, keyboard } = await follow();
    for (const letter of ['a', '𠮷']) keyboard.write(letter);
    keyboard.erase();
    expect(field.value).to.equal('a');
  });

  it('writes into a field for mail, which does not tell where its caret is', async () => {
    const { field, keyboard } = await follow(html`<input type="email" />`);
    for (const letter of 'a@b') keyboard.write(letter);
    keyboard.erase();
    expect(field.value).to.equal('a@');
  });

  it('begins names with a capital, also after a hyphen, and mail with none', async () => {
    const { keyboard } = await follow();
    const capitals = [...'Eva-Lu Ö'].map((letter) => {
      const { isCapital } = keyboard;
      keyboard.write(letter);
      return isCapital;
    });
    expect(capitals).to.deep.equal([true, false, false, false, true, false, false, true]);
    const mail = await follow(html`<input type="email" />`);
    expect(mail.keyboard.isCapital).to.equal(false);
    mail.keyboard.shift();
    expect(mail.keyboard.toRows('de')[1]?.[0]).to.equal('Q');
  });

  it('writes no more than there is room for', async () => {
    const { field, keyboard } = await follow(html`<input type="text" maxlength="2" />`);
    for (const letter of 'abc') keyboard.write(letter);
    expect(field.value).to.equal('ab');
  });

  it('offers Latin letters for mail in every language, and digits for a number', async () => {
    const mail = await follow(html`<input type="email" />`);
    expect(mail.keyboard.toRows('uk').flat()).to.include.members(['q', '@', '.']);
    const phone = await follow(html`<input type="tel" />`);
    expect(phone.keyboard.toRows('ar').flat().sort().join('')).to.equal('+/0123456789');
  });

  it('keeps the browser’s own keys and what others wrote out of the field', async () => {
    const { field } = await follow(html`<input type="text" autocomplete="name" />`);
    expect([field.inputMode, field.autocomplete]).to.deep.equal(['none', 'off']);
  });

  it('has no field that is gone, and follows no button', async () => {
    const { field, keyboard } = await follow();
    expect(keyboard.follow(document.createElement('button'))).to.equal(false);
    field.remove();
    expect(keyboard.field).to.equal(undefined);
  });
});

describe('<wm-kiosk-scanner>, keys on the screen', () => {
  let camera: FakeCamera;
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  async function showForm(lang = 'de') {
    const fields = { ...fixtures.office.fields, email: 'required' } as const;
    const there = await showKiosk({ town: { office: { fields } }, set: { lang } });
    const picker = () => there.find('wm-slot-picker')!;
    await there.press('Termin buchen');
    await there.until(() => there.title() === 'Wofür möchten Sie einen Termin?');
    await there.press('Wohnen und Umziehen');
    await there.press('Meldebescheinigung');
    await there.until(() => picker()?.shadowRoot?.querySelector('.slot'));
    await visit(picker()).press(/^\d+:\d\d/);
    await there.until(() => picker().shadowRoot!.querySelector('form'));
    return { ...there, picker: () => visit(picker()) };
  }

  /** As a finger does; a window in the background gets no focus. */
  const touch = (field: HTMLElement) => {
    field.focus();
    field.click();
  };

  it('write name and mail of who books, and are put away', async () => {
    const { kiosk, picker, press, find, until } = await showForm();
    const [name, mail] = [picker().field('Name'), picker().field(/^E-Mail-Adresse/)];
    touch(name);
    await until(() => find('.keyboard'));
    await expectAccessible(kiosk);
    for (const key of ['A', 'd', 'a', 'Löschen', 'Leerzeichen', 'L']) await press(key);
    expect(name.value).to.equal('Ad L');
    touch(mail);
    await until(() => find('.keyboard'));
    for (const key of ['a', '@', 'b', '.', 'd', 'e']) await press(key);
    expect(mail.value).to.equal('a@b.de');
    await press('Fertig');
    expect(find('.keyboard')).to.equal(null);
    mail.click();
    await until(() => find('.keyboard'));
  });

  it('have the letters of the language, and of neighbours', async () => {
    const { picker, press, find, until, kiosk } = await showForm();
    touch(picker().field('Name'));
    await until(() => find('.keyboard'));
    await press('ÁÇŁ');
    await press('Ł');
    await press('ABC');
    expect(picker().field('Name').value).to.equal('Ł');
    for (const [name, letter] of [
      ['Українська', 'ї'],
      ['العربية', 'ع'],
    ] as const) {
      await press(name);
      await until(() => find('.keyboard')?.textContent.includes(letter));
      await expectAccessible(kiosk);
    }
  });

  it('leave nothing behind', async () => {
    const { picker, press, find, until, pass, kiosk } = await showForm();
    touch(picker().field('Name'));
    await until(() => find('.keyboard'));
    for (const key of 'Zz') await press(key);
    await pass(91);
    expect([find('.keyboard'), find('wm-slot-picker')]).to.deep.equal([null, null]);
    expect(kiosk.shadowRoot!.innerHTML).not.to.contain('Zz');
  });
});
