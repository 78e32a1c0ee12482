import { readFileSync } from 'node:fs';
import express from 'express';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseConcern, chooseTime, fillIn, press, see, seeHeading } from './steps.ts';

const example = new URL('../../docs/examples/plain/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, example), 'utf8');

journey(
  'the plain page of the guide, with the address of a server put in, books an appointment',
  { now: '2027-04-12T08:00:00+02:00' },
  async (stage) => {
    const html = read('index.html').replaceAll('https://termine.your-town.example', stage.url);
    const site = express()
      .get('/', (_request, response) => void response.type('html').send(html))
      .get('/town.css', (_request, response) => void response.type('css').send(read('town.css')));
    const page = await stage.open(`${await stage.host(site)}/`, 'phone');
    await see(page, /frei|warten|Wartezeit/i);
    await chooseConcern(page, 'Pass', 'Reisepass');
    await chooseTime(page, '9:00 Uhr');
    await fillIn(page, { Name: 'Ada Beispiel' });
    await press(page, 'Termin buchen');
    await seeHeading(page, 'Ihr Termin ist gebucht');
    await lookAt(page);
  },
);
