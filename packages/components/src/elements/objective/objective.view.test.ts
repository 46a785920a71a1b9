import { plan as hue } from '../../../../../test/support/plans/thua-thien-hue.ts';
import { describe, expect, it } from 'vitest';
import { objectiveDetails } from './objective.view.ts';
import { words as en } from './objective.words.en.ts';
import { objectiveWords } from './objective.words.ts';

const details = (id: string, locale: 'vi' | 'en' = 'vi') =>
  objectiveDetails(hue, id, { locale, words: locale === 'vi' ? objectiveWords.vi : en });

// Counted in the document: II.2.a has 3 solutions, b 4, c 3, d 3, đ 3, e 5; the five of II.1 belong to no objective.
describe('what the plan wants to do for an objective', () => {
  it.each([
    ['1', 3, 'Mục II.2.a'],
    ['2', 4, 'Mục II.2.b'],
    ['3', 3, 'Mục II.2.c'],
    ['4', 3, 'Mục II.2.d'],
    ['5', 3, 'Mục II.2.đ'],
    ['6', 5, 'Mục II.2.e'],
  ])('objective %s: %i, printed in %s', (id, count, section) => {
    const { activities } = details(id);
    expect(activities).toHaveLength(count);
    expect(new Set(activities.map((activity) => activity.section))).toEqual(new Set([section]));
  });
});

/** Agency: charges, as `roles > indicators (aspect) section`, read by hand from part IV of the document. */
const people: readonly [id: string, lines: readonly string[], holes: string | undefined][] = [
  ['1', ['Sở Nội vụ: implement report > chỉ tiêu 1.1 Mục IV.6.d'], undefined],
  [
    '3',
    [
      'Sở Lao động - Thương binh và Xã hội: implement report > chỉ tiêu 3.2 (số liệu về bạo lực trên cơ sở giới) Mục IV.1.b; implement report > chỉ tiêu 3.3, 3.4 Mục IV.1.b',
      'Sở Văn hóa và Thể thao: implement report > chỉ tiêu 3.2 (số liệu về bạo lực gia đình) Mục IV.7.d',
      'Cục Thống kê: data report > chỉ tiêu 3.1 Mục IV.10.b',
    ],
    'Chưa giao cơ quan thực hiện: 3.1.',
  ],
  ['4', ['Sở Y tế: implement report > chỉ tiêu 4.1, 4.2, 4.3, 4.4 Mục IV.4.b'], undefined],
];

describe('who is named', () => {
  it.each(people)('for objective %s', (id, lines, holes) => {
    const found = details(id);
    const told = found.people.map(
      ({ name, charges }) =>
        `${name.text}: ${charges.map(({ roles, indicators, aspect, section }) => `${roles.join(' ')} > ${indicators}${aspect ? ` (${aspect.text})` : ''} ${section}`).join('; ')}`,
    );
    expect([told, found.holes]).toEqual([lines, holes]);
  });

  it('in English with the same bodies and our words', () => {
    const [first] = details('4', 'en').people;
    expect(first?.charges[0]?.indicators).toBe('indicators 4.1, 4.2, 4.3, 4.4');
    expect(details('3', 'en').holes).toBe('Nobody named to carry it out: 3.1.');
  });

  it('nobody is made up where the document charges nobody', () => {
    expect(objectiveDetails({ ...hue, assignments: [] }, '3', { locale: 'vi', words: objectiveWords.vi })).toMatchObject({
      people: [],
      holes: 'Văn bản không giao chỉ tiêu nào của mục tiêu này cho một cơ quan cụ thể.',
    });
  });
});
