import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPaperStatus, isRealTimeStatus, isRollEmpty, toPrinterState } from './printer-status.ts';

const well = { printer: 0x12, cause: 0x12, paper: 0x12 };

test('a printer says what it lacks', () => {
  assert.equal(toPrinterState(well), 'ready');
  assert.equal(toPrinterState({ ...well, paper: 0x7e }), 'paper_out');
  assert.equal(toPrinterState({ ...well, printer: 0x1a, cause: 0x32 }), 'paper_out');
  assert.equal(toPrinterState({ ...well, printer: 0x1a, cause: 0x16 }), 'cover_open');
  assert.equal(toPrinterState({ ...well, cause: 0x52 }), 'offline');
  assert.equal(toPrinterState({ ...well, printer: 0x1a }), 'offline');
});

test('a roll that comes to its end still prints', () => {
  assert.equal(toPrinterState({ ...well, paper: 0x1e }), 'ready');
});

test('the two kinds of answers are told apart', () => {
  assert.deepEqual([isRealTimeStatus(0x12), isRealTimeStatus(0x00)], [true, false]);
  assert.deepEqual([isPaperStatus(0x00), isPaperStatus(0x0c), isPaperStatus(0x12)], [true, true, false]);
  assert.deepEqual([isRollEmpty(0x00), isRollEmpty(0x03), isRollEmpty(0x0c)], [false, false, true]);
});
