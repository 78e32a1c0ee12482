import { ConnectionError } from '@wartemarke/client';
import { press, toViewStory, type DeskScene } from '../../../test/desk-story.ts';

export default {
  title: 'On site/Staff desk, insights',
  component: 'wm-staff-desk',
  tags: ['!autodocs'],
};

/** A desk at work that looks at past days. */
const story = (scene: DeskScene = {}) => toViewStory('i', scene);

const takeOver = '[id^="takeOver-"]';

export const Insights = story();
export const InLeichteSprache = story({ locale: 'de-x-leicht' });
export const InTurkish = story({ locale: 'tr' });
export const InArabic = story({ locale: 'ar' });
export const OwnPeriod = story({ play: press('.period:last-child') });
export const AskingForALength = story({ play: press(takeOver) });
export const LengthTakenOver = story({ play: press(takeOver, '.asking .main') });
export const WhatIf = story({
  play: async (person) => {
    const counters = (await person.find('#what-if-counters')) as HTMLInputElement;
    counters.value = '6';
    counters.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await person.pressAt('.what-if .button');
  },
});
export const NothingRecorded = story({
  prepare: (client) => {
    const { get } = client.insights;
    client.insights.get = async (...asked) => ({ ...(await get(...asked)), days: [] });
  },
});
export const OnTheirWay = story({ isLoading: true, prepare: (client) => void client.pause('insights.get') });
export const Unreachable = story({
  prepare: (client) => client.fail('insights.get', new ConnectionError('unreachable')),
});
