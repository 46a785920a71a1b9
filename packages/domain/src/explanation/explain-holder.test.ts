import { expect, test } from 'vitest';
import { plan } from '../../../../test/support/plans/thua-thien-hue.ts';
import { responsibleFor } from '../responsibility/responsible-for.ts';
import { explainHolder } from './explain-holder.ts';


test.each([
  [
    '6.1',
    '2025-02-28',
    'as-printed',
    'Kế hoạch giao việc này cho Sở Lao động - Thương binh và Xã hội.',
    'The plan gives this to the Department of Labour, Invalids and Social Affairs.',
  ],
  [
    '6.1',
    '2025-03-01',
    'succeeded',
    'Từ ngày 01/3/2025, Sở Nội vụ làm việc này thay Sở Lao động - Thương binh và Xã hội; thông tin này chưa được xác nhận.',
    'From 1 March 2025 the Department of Home Affairs does this in place of the Department of Labour, Invalids and Social Affairs; this is not confirmed.',
  ],
  [
    '2.1',
    '2025-06-01',
    'other-function',
    'Chưa rõ ai làm việc này: từ ngày 01/3/2025, Sở Nội vụ nhận một chức năng khác của Sở Lao động - Thương binh và Xã hội, không phải chức năng này; thông tin này chưa được xác nhận.',
    'It is not known who does this: from 1 March 2025 the Department of Home Affairs has another function of the Department of Labour, Invalids and Social Affairs, not this one; this is not confirmed.',
  ],
  [
    '2.3',
    '2025-06-01',
    'not-checked',
    'Chưa rõ ai làm việc này: chưa tra cứu cơ quan nào thay Sở Kế hoạch và Đầu tư từ khi bộ máy được sắp xếp lại, ngày 01/3/2025.',
    'It is not known who does this: nobody has checked which body stands in place of the Department of Planning and Investment since the reorganisation of 1 March 2025.',
  ],
])('%s on %s: %s', (indicator, asOf, state, vi, en) => {
  const [body] = responsibleFor(plan, { indicator, asOf });
  if (!body) throw new Error(`nobody is named for ${indicator}`);
  expect(body.state === 'unknown' ? body.reason : body.state).toBe(state);
  expect(explainHolder(body, 'vi')).toBe(vi);
  expect(explainHolder(body, 'en')).toBe(en);
});
