import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv, type Cell } from './csv.ts';

const cells: [cell: Cell, written: string][] = [
  ['passport', 'passport'],
  [12, '12'],
  [-3, '-3'],
  [null, ''],
  ['', ''],
  ['a;b', '"a;b"'],
  ['say "no"', '"say ""no"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', "'\tcmd"],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
  ['1=1', '1=1'],
];

for (const [cell, written] of cells) {
  test(`a cell ${JSON.stringify(cell)} is written ${JSON.stringify(written)}`, () => {
    assert.equal(toCsv([[cell]]), `\uFEFF${written}\r\n`);
  });
}

test('a semicolon stands between cells, and each line ends as RFC 4180 has it', () => {
  assert.equal(
    toCsv([
      ['date', 'hour'],
      ['2027-03-01', 9],
    ]),
    '\uFEFFdate;hour\r\n2027-03-01;9\r\n',
  );
});
