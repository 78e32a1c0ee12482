import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createEventStreamParser, type StreamEvent } from './event-stream-parser.ts';

const encoder = new TextEncoder();

/** What is read from chunks. */
function read(...chunks: (string | Uint8Array)[]): (StreamEvent | number)[] {
  const told: (StreamEvent | number)[] = [];
  const parse = createEventStreamParser({
    onEvent: (event) => told.push(event),
    onRetry: (milliseconds) => told.push(milliseconds),
  });
  for (const chunk of chunks) parse(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
  return told;
}

const message = (data: string): StreamEvent => ({ name: 'message', data });

for (const [name, text, told] of [
  ['an event ends with an empty line', 'data: a\n\n', [message('a')]],
  ['an event that has not ended is not told', 'data: a\n', []],
  ['lines of data are joined', 'data: a\ndata: b\n\n', [message('a\nb')]],
  ['one space after the colon belongs to the form', 'data:a\n\ndata:  b\n\n', [message('a'), message(' b')]],
  ['a colon may stand in the data', 'data: {"a":1}\n\n', [message('{"a":1}')]],
  ['an event may have a name', 'event: ended\ndata: x\n\n', [{ name: 'ended', data: 'x' }]],
  ['a name is for one event', 'event: e\ndata: 1\n\ndata: 2\n\n', [{ name: 'e', data: '1' }, message('2')]],
  ['heartbeats are silent', ': hb\n\ndata: a\n\n: hb\n\n', [message('a')]],
  ['ids are skipped', 'id: 17\ndata: a\n\n', [message('a')]],
  ['an event without data is none', 'event: e\n\n', []],
  ['data may be empty', 'data\n\n', [message('')]],
  ['a wish for the wait is told', 'retry: 2500\n\n', [2500]],
  ['a wish that is no number is skipped', 'retry: soon\n\n', []],
  ['unknown fields are skipped', 'color: green\ndata: a\n\n', [message('a')]],
  ['line ends may be those of Windows', 'data: a\r\n\r\ndata: b\r\n\r\n', [message('a'), message('b')]],
  ['a byte order mark is skipped', '\uFEFFdata: a\n\n', [message('a')]],
] as const) {
  test(name, () => assert.deepEqual(read(text), told));
}

test('chunks may be cut anywhere, inside a character and a line end too', () => {
  const line = fc.constantFrom('data: Bürgerbüro 🎫', 'data: {"a":"ä"}', 'event: ended', ': hb', 'id: 1', '');
  const stream = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 20 });
  fc.assert(
    fc.property(stream, fc.array(fc.nat({ max: 400 })), (lines, cuts) => {
      const bytes = encoder.encode(lines.map((each) => each.join('')).join('') + '\n');
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
      assert.deepEqual(read(...chunks), read(bytes));
    }),
  );
});
