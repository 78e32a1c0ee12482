import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Insights } from '@wartemarke/contract';
import { expectAccessible as expectNoViolation } from '../../../test/axe.ts';
import { toContrast } from '../../../test/contrast.ts';
import { callsOf, showDesk, type DeskStage } from '../../../test/desk-stage.ts';

const office = fixtures.office.id;

async function showInsights(prepare?: (client: FakeClient) => void): Promise<DeskStage> {
  const stage = await showDesk({ view: 'Auswertung', ...(prepare && { prepare }) });
  await stage.until(() => stage.find('.headline'));
  return stage;
}

/** Lets the town know this instead of what it knows. */
function know(client: FakeClient, change: (insights: Insights) => Insights): void {
  const { get } = client.insights;
  client.insights.get = async (...asked) => change(await get(...asked));
}

/** What lies under the ways to the views, which stay at the top, is judged where it can be seen. */
async function expectAccessible(desk: Element): Promise<void> {
  scrollTo(0, 0);
  await expectNoViolation(desk);
}

const lastRange = ({ client }: DeskStage) =>
  client.calls.findLast(({ name }) => name === 'insights.get')?.args[1] as { from: string; to: string };
const rowOf = (stage: DeskStage, name: string) =>
  stage.findAll('.lengths tbody tr').find((row) => row.querySelector('th')?.innerText === name)!;

/** Asks for the first suggestion, and tells whose it is. */
async function askForFirst(stage: DeskStage): Promise<string> {
  const [button = ''] = stage.buttons(/^Vorschlag übernehmen: /);
  await stage.press(button);
  await stage.until(() => stage.find('#ask-title'));
  return button.replace('Vorschlag übernehmen: ', '');
}

describe('<wm-staff-desk>, what is known of past days', () => {
  it('begins with the four weeks until yesterday, said in numbers and words', async () => {
    const stage = await showInsights();
    expect(stage.focused()).to.equal('Auswertung');
    expect(lastRange(stage)).to.deep.equal({ from: '2027-02-01', to: '2027-02-28' });
    const { appointments, walkIns } = (await stage.client.insights.get(office, lastRange(stage))).visits;
    const all = new Intl.NumberFormat('de').format(appointments! + walkIns!);
    expect(stage.find('.tile')?.innerText).to.contain(all);
    expect(stage.read()).to.contain('weniger als 5 Fälle');
    await expectAccessible(stage.desk);
  });

  it('has a table for each plot, which names what the bars show', async () => {
    const stage = await showInsights();
    for (const details of stage.findAll<HTMLDetailsElement>('.plot details')) details.open = true;
    const plots = stage.findAll('figure.plot');
    expect(plots.length).to.be.greaterThan(5);
    for (const plot of plots) {
      const shown = plot.querySelectorAll('.bars li').length || plot.querySelectorAll('rect.filled').length;
      const rows = [...plot.querySelectorAll('tbody tr')];
      expect(rows.length, plot.id).to.be.greaterThan(0);
      if (plot.querySelector('.bars')) expect(rows.length).to.equal(shown);
    }
    await expectAccessible(stage.desk);
  });

  it('sets who comes against who works, an hour of a weekday a field', async () => {
    const stage = await showInsights();
    const { load } = await stage.client.insights.get(office, lastRange(stage));
    expect(stage.findAll('.load tbody td').length).to.equal(load.length);
    const [first] = stage.findAll('.load tbody td');
    expect(first?.querySelector('.aloud')?.textContent).to.match(/^[\d,]+ Menschen, [\d,]+ besetzt$/);
    expect(stage.find('.load')?.closest('section')?.innerText).to.contain('Am engsten ist es hier:');
  });

  it('shows other periods, and days that somebody types', async () => {
    const stage = await showInsights();
    await stage.press('Letzte Woche');
    await stage.until(() => stage.find('.headline'));
    expect(lastRange(stage)).to.deep.equal({ from: '2027-02-22', to: '2027-02-28' });
    await stage.press('Eigener Zeitraum');
    await stage.until(() => stage.find('#range-from'));
    expect(stage.focused()).to.equal('Erster Tag');
    await expectAccessible(stage.desk);
    await stage.type('Erster Tag', '2027-02-08');
    await stage.type('Letzter Tag', '2027-02-12');
    await stage.press('Zeigen');
    await stage.until(() => stage.find('.headline'));
    expect(lastRange(stage)).to.deep.equal({ from: '2027-02-08', to: '2027-02-12' });
    expect(stage.read()).to.contain('Montag, 8. Februar 2027 bis Freitag, 12. Februar 2027');
  });

  it('says why days cannot be shown together, and leaves them to be changed', async () => {
    const stage = await showInsights();
    await stage.press('Eigener Zeitraum');
    await stage.type('Erster Tag', '2026-11-01');
    stage.client.failOnce('insights.get', apiErrorOf('range_too_long', { params: { maximum: 62 } }));
    await stage.press('Zeigen');
    await stage.until(() => stage.find('.insights .bad'));
    expect(stage.read()).to.contain('höchstens 62 Tage');
    expect(stage.field('Erster Tag').value).to.equal('2026-11-01');
    await expectAccessible(stage.desk);
  });

  it('are the days that the fields say, also when somebody begins to choose them again', async () => {
    const stage = await showInsights();
    const shown = lastRange(stage);
    await stage.press('Eigener Zeitraum');
    await stage.type('Erster Tag', '2027-02-08');
    await stage.press('Eigener Zeitraum');
    expect(stage.field('Erster Tag').value).to.equal(shown.from);
  });

  it('that is on its way, and that does not come, can be waited and asked for', async () => {
    const stage = await showDesk({
      view: 'Auswertung',
      prepare: (client) => client.failOnce('insights.get', new ConnectionError('unreachable')),
    });
    await stage.until(() => stage.find('.insights .bad'));
    await expectAccessible(stage.desk);
    const resume = stage.client.pause('insights.get');
    await stage.press('Noch einmal versuchen');
    await stage.until(() => stage.find('.insights .loading'));
    resume();
    await stage.until(() => stage.find('.headline'));
    expect(callsOf(stage.client, 'insights.get')).to.equal(2);
  });

  it('says that nothing is recorded, and still shows the lengths', async () => {
    const stage = await showDesk({
      view: 'Auswertung',
      prepare: (client) => know(client, (insights) => ({ ...insights, days: [] })),
    });
    await stage.until(() => stage.find('.insights .notice'));
    expect(stage.read()).to.contain('In diesem Zeitraum ist nichts aufgezeichnet.');
    expect(stage.find('.headline')).to.equal(null);
    expect(stage.find('.lengths')).to.not.equal(null);
    await expectAccessible(stage.desk);
  });

  it('says of each figure that too few cases stand behind it', async () => {
    const few = { visits: null, waitMinutes: null, noShows: null, counters: 2 };
    const stage = await showInsights((client) =>
      know(client, (insights) => ({
        ...insights,
        visits: { appointments: null, walkIns: null },
        onlineShare: null,
        noShows: { share: null, weekdays: [], leadTimes: [] },
        waits: { appointments: null, walkIns: null },
        serviceTimes: [],
        load: [{ weekday: 1, hour: 8, arrivals: null, counters: 2 }],
        days: [{ ...few, date: '2027-02-01' }],
        durations: insights.durations.map((each) => ({ ...each, suggestedMinutes: null, cases: 3 })),
      })),
    );
    const tiles = stage.findAll('.tile').map(({ innerText }) => innerText);
    expect(tiles.every((tile) => tile.includes('zu wenige Fälle'))).to.equal(true);
    expect(stage.find('.load td.level-0 .aloud')?.textContent).to.equal('zu wenige Fälle, 2 besetzt');
    expect(stage.find('.lengths')?.innerText).to.contain('zu wenige Fälle');
    expect(stage.buttons(/^Vorschlag übernehmen/)).to.deep.equal([]);
    expect(stage.find('.what-if')).to.equal(null);
    await expectAccessible(stage.desk);
  });

  it('can be read in the busiest hours of a town whose accent is as dark as its text', async () => {
    const stage = await showInsights();
    const looks = { '--wm-accent': '#000000', '--wm-background': '#ffffff', '--wm-text': '#595959' };
    for (const [name, value] of Object.entries(looks)) stage.desk.style.setProperty(name, value);
    const contrasts = stage.findAll('.load tbody td small').map((figure) => {
      const { backgroundColor } = getComputedStyle(figure.closest('td')!);
      return toContrast(getComputedStyle(figure).color, backgroundColor);
    });
    expect(stage.find('.load .level-5')).not.to.equal(null);
    expect(Math.min(...contrasts)).to.be.above(4.5);
  });

  it('are given as a file of the same days', async () => {
    const stage = await showInsights();
    await stage.press('Tabelle herunterladen');
    await stage.until(() => callsOf(stage.client, 'insights.table') === 1);
    expect(stage.client.calls.at(-1)?.args).to.deep.equal([office, lastRange(stage)]);
    stage.client.failOnce('insights.table', new ConnectionError('offline'));
    await stage.press('Tabelle herunterladen');
    await stage.until(() => stage.find('.insights .bad'));
    await expectAccessible(stage.desk);
  });

  it('are said in Arabic from right to left, with the digits of the board', async () => {
    const stage = await showDesk({ view: 'Auswertung' });
    stage.desk.lang = 'ar';
    await stage.until(() => stage.find('.headline') && stage.read().includes('التحليل'));
    expect(stage.find('.headline')?.innerText).to.not.match(/[\u0660-\u0669]/);
    await expectAccessible(stage.desk);
  });
});

describe('<wm-staff-desk>, suggested lengths', () => {
  it('are taken over after a question, said, and taken back', async () => {
    const stage = await showInsights();
    const name = await askForFirst(stage);
    expect(stage.desk.shadowRoot?.activeElement?.id).to.equal('ask-title');
    expect(callsOf(stage.client, 'insights.changeDuration')).to.equal(0);
    await expectAccessible(stage.desk);
    await stage.press('Ja, ändern');
    await stage.until(() => stage.news().startsWith(`Übernommen: ${name}`));
    expect(stage.focused()).to.equal('Rückgängig');
    expect(rowOf(stage, name).innerText).to.contain('übernommen am 1. März 2027').and.to.contain('passt');
    await expectAccessible(stage.desk);
    await stage.press('Rückgängig');
    await stage.until(() => stage.news().startsWith(`Wieder wie eingerichtet: ${name}`));
    expect(rowOf(stage, name).innerText).to.not.contain('übernommen');
  });

  it('stay as they are when somebody thinks again', async () => {
    const stage = await showInsights();
    const name = await askForFirst(stage);
    await stage.key('Escape');
    await stage.until(() => !stage.find('#ask-title'));
    expect(stage.focused()).to.equal(`Vorschlag übernehmen: ${name}`);
    await askForFirst(stage);
    await stage.press('Doch nicht');
    await stage.until(() => !stage.find('#ask-title'));
    expect(callsOf(stage.client, 'insights.changeDuration')).to.equal(0);
  });

  it('that were taken over can be given back to the configuration', async () => {
    const stage = await showInsights();
    const name = await askForFirst(stage);
    await stage.press('Ja, ändern');
    await stage.until(() => stage.news());
    await stage.press(`Wieder wie eingerichtet: ${name}`);
    await stage.press('Ja, ändern');
    await stage.until(() => stage.news().startsWith('Wieder wie eingerichtet'));
    expect(stage.client.calls.at(-1)?.args[2]).to.deep.equal({ durationMinutes: null });
  });

  it('that could not be changed say so and keep the question', async () => {
    const stage = await showInsights();
    await askForFirst(stage);
    stage.client.failOnce('insights.changeDuration', new ConnectionError('timeout'));
    await stage.press('Ja, ändern');
    await stage.until(() => stage.find('.insights .bad'));
    expect(stage.find('#ask-title')).to.not.equal(null);
    expect(stage.news()).to.equal('');
    await expectAccessible(stage.desk);
  });
});

describe('<wm-staff-desk>, a day played once more', () => {
  it('is compared in words and numbers with how it was', async () => {
    const stage = await showInsights();
    await stage.type('Besetzte Plätze, den ganzen Tag', '6');
    await stage.type('Besuche mit Termin, in Prozent', '80');
    await stage.press('Durchspielen');
    await stage.until(() => stage.find('.outcome'));
    expect(stage.client.calls.at(-1)?.args).to.deep.equal([
      office,
      { date: '2027-02-26', counters: 6, appointmentShare: 0.8 },
    ]);
    expect(stage.focused()).to.equal('Durchgespielt: Freitag, 26. Februar');
    expect(stage.find('.outcome .sentence')?.innerText).to.match(
      /wartet man in der Mitte \d+.Min\. kürzer\.$/,
    );
    const cells = stage.findAll('.outcome tbody tr').map((row) => row.innerText.replace(/\s+/g, ' '));
    expect(cells[0]).to.equal('Besetzte Plätze 4 6');
    await expectAccessible(stage.desk);
  });

  it('takes what is left empty from the day', async () => {
    const stage = await showInsights();
    await stage.select('Tag', '2027-02-15');
    await stage.press('Durchspielen');
    await stage.until(() => stage.find('.outcome'));
    expect(stage.client.calls.at(-1)?.args[1]).to.deep.equal({ date: '2027-02-15' });
    expect(stage.find('.outcome .sentence')?.innerText).to.contain('genauso lang');
  });

  it('wants whole numbers that can be, and says so at the field', async () => {
    const stage = await showInsights();
    await stage.type('Besetzte Plätze, den ganzen Tag', '65');
    await stage.type('Besuche mit Termin, in Prozent', 'alle');
    await stage.press('Durchspielen');
    await stage.until(() => stage.findAll('.what-if .wrong').length === 2);
    expect(stage.focused()).to.equal('Besetzte Plätze, den ganzen Tag');
    expect(stage.find('.what-if .wrong')?.innerText).to.contain('von 0 bis 64');
    expect(callsOf(stage.client, 'insights.whatIf')).to.equal(0);
    await expectAccessible(stage.desk);
  });

  it('says when too little is known of a day', async () => {
    const stage = await showInsights();
    stage.client.failOnce('insights.whatIf', apiErrorOf('day_without_visits'));
    await stage.press('Durchspielen');
    await stage.until(() => stage.find('.insights .bad'));
    expect(stage.read()).to.contain('An diesem Tag sind zu wenige Besuche aufgezeichnet.');
    await expectAccessible(stage.desk);
  });
});
