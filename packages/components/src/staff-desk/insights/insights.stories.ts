import { ConnectionError } from '@wartemarke/client';
import { find, press, toViewStory, type DeskScene } from '../../../test/desk-story.ts';

export default {
  title: 'On site/Staff desk: insights',
  component: 'wm-staff-desk',
  parameters: { layout: 'fullscreen' },
};

/** A desk at work that looks at past days. */
const story = (scene: DeskScene = {}) => toViewStory('i', scene);

async function playADay(root: ShadowRoot): Promise<void> {
  const counters = (await find(root, '#what-if-counters')) as HTMLInputElement;
  counters.value = '6';
  counters.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press('.what-if .button')(root);
}

const takeOver = '[id^="takeOver-"]';

export const Insights = story();
export const InArabic = story({ lang: 'ar' });
export const InLeichteSprache = story({ lang: 'de-x-leicht' });
export const OwnPeriod = story({ play: press('.period:last-child') });
export const AskingForALength = story({ play: press(takeOver) });
export const LengthTakenOver = story({ play: press(takeOver, '.asking .main') });
export const WhatIf = story({ play: playADay });
export const NothingRecorded = story({
  prepare: (client) => {
    const { get } = client.insights;
    client.insights.get = async (...asked) => ({ ...(await get(...asked)), days: [] });
  },
});
export const OnTheirWay = story({ prepare: (client) => void client.pause('insights.get') });
export const Unreachable = story({
  prepare: (client) => client.fail('insights.get', new ConnectionError('unreachable')),
});
