import { describe, expect, it } from '@jest/globals';
import { reportHeader, reportLine } from './report';

const row = { table: 'members', line: 3, key: 'k', name: 'A, "B"', outcome: 'refused', column: 'name', reason: '=1+1', remarks: ['x', 'y'] } as const;

describe('a line of the report', () => {
  it('keeps to CSV, and is no formula for a spreadsheet', () => {
    expect(reportLine(row)).toBe(`members,3,k,"A, ""B""",refused,name,'=1+1,x; y`);
    expect(reportHeader.split(',')).toHaveLength(8);
  });
});
