import { expect } from '@esm-bundle/chai';
import { BellChime, ring } from './chime.ts';

describe('BellChime', () => {
  it('makes no sound and no fuss before it is opened and after it is closed', () => {
    const chime = new BellChime();
    chime.play();
    chime.enable();
    expect(chime.isAllowed).to.equal(false);
    chime.open();
    chime.close();
    chime.play();
    expect(chime.isAllowed).to.equal(false);
  });

  it('rings loud enough, never too loud, and falls silent', async () => {
    const seconds = 3;
    const rate = 44_100;
    const context = new OfflineAudioContext(1, seconds * rate, rate);
    ring(context);
    const wave = (await context.startRendering()).getChannelData(0);
    const peakOf = (part: Float32Array) => part.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
    expect(peakOf(wave)).to.be.within(0.2, 0.9);
    expect(peakOf(wave.subarray(Math.floor(2.5 * rate)))).to.be.below(0.001);
  });
});
