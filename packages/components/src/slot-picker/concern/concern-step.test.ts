import { expect } from '@esm-bundle/chai';
import { fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { anyTime, show } from '../../../test/slot-picker-stage.ts';

const { office } = fixtures;

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('wm-slot-picker, the concern', () => {
  it('lists all services under their headings, without taking the focus', async () => {
    const { picker, read, buttons, focused } = await show();
    for (const { name } of office.categories) expect(read()).to.include(name);
    for (const { name } of office.services)
      expect(buttons(new RegExp(`^${name.slice(0, 12)}`))).to.have.length.above(0);
    expect(focused()).to.equal('');
    await expectAccessible(picker);
  });

  it('hints at what can be searched for by the names of the catalogue', async () => {
    const { read } = await show();
    expect(read()).to.include('Zum Beispiel: Reisepass beantragen, Meldebescheinigung');
  });

  it('finds a service whatever way its umlauts are typed, mistakes included', async () => {
    const { picker, type, buttons, read, until } = await show();
    for (const query of ['fuehrersch', 'FÜHRERSCHEIN', 'fuhrerscheim', 'kartenf']) {
      await type('Anliegen suchen', query);
      await until(() => /Anliegen gefunden/.test(read()));
      expect(buttons(/^Führerschein umtauschen/), query).to.have.length(1);
    }
    await expectAccessible(picker);
  });

  it('announces how many were found', async () => {
    const { type, find, until } = await show();
    await type('Anliegen suchen', 'kartenführerschein');
    await until(() => find('#found'));
    expect(find('.concern [role="status"]')!.textContent).to.equal('1 Anliegen gefunden');
  });

  it('says what to do when nothing is found, and leads back to the list', async () => {
    const { picker, type, read, press, buttons, until } = await show();
    await type('Anliegen suchen', 'Raumschiff');
    await until(() => read().includes('Kein Anliegen gefunden'));
    expect(read()).to.include(office.phone);
    await expectAccessible(picker);
    await press('Alle Anliegen zeigen');
    expect(buttons('Reisepass beantragen')).to.have.length(1);
  });

  it('opens the form of a service that needs no visit', async () => {
    const { button } = await show();
    const link = button(/^Fundsachen suchen/);
    expect(link.getAttribute('href')).to.equal('https://fundsachen.linden.example/');
    expect(link.textContent).to.include('Online-Formular');
  });

  it('says when a seasonal service has appointments', async () => {
    const { button } = await show();
    expect(button(/^Briefwahl vor Ort/).textContent).to.include(
      'Termine vom 15. März 2027 bis 9. April 2027',
    );
  });

  it('folds a long catalogue up under its headings', async () => {
    const services = Array.from({ length: 70 }, (_, index) => ({
      ...office.services[0]!,
      id: `dienst-${index}`,
      name: `Dienstleistung ${index}`,
    }));
    const { picker, buttons, find } = await show({ town: { office: { services } } });
    expect(buttons(/^Dienstleistung/)).to.have.length(0);
    find('summary')!.click();
    expect(buttons(/^Dienstleistung/)).to.have.length(70);
    await expectAccessible(picker);
  });

  it('begins with the times of the services that the page names', async () => {
    const { read, until, buttons, focused } = await show({
      set: { service: 'reisepass:2,meldebescheinigung' },
    });
    await until(() => buttons(anyTime).length > 0);
    expect(read()).to.include('Reisepass beantragen').and.to.include('Meldebescheinigung');
    expect(read()).to.match(/etwa \d+ Minuten/);
    expect(focused()).to.equal('');
  });

  it('begins with the service that the link names', async () => {
    history.replaceState(null, '', '#service=reisepass');
    const { read, until, buttons } = await show({ set: { service: 'personalausweis' } });
    await until(() => buttons(anyTime).length > 0);
    expect(read()).to.include('Reisepass beantragen').and.not.to.include('Personalausweis beantragen');
  });

  it('shows all concerns when the page names one that is not there', async () => {
    const { picker, buttons, read } = await show({ set: { service: 'mondreise' } });
    expect(read()).to.include('Das verlinkte Anliegen gibt es hier nicht mehr.');
    expect(buttons('Reisepass beantragen')).to.have.length(1);
    await expectAccessible(picker);
  });

  it('leads to the form when the page names a service that is one', async () => {
    const { picker, buttons, read } = await show({ set: { service: 'fundbuero' } });
    expect(read()).to.include('Für dieses Anliegen brauchen Sie hier keinen Termin');
    expect(buttons(/^Fundsachen suchen/)).to.have.length(2);
    await expectAccessible(picker);
  });
});
