import type { AreaChange } from './territory.ts';

const mergers = {
  level: 'province',
  date: '2025-07-01',
  reference: { vi: 'Nghị quyết 202/2025/QH15', en: 'Resolution 202/2025/QH15' },
  confidence: 'confirmed',
} as const;

/** The changes of area that the library knows of, by date. Not every province is here. */
export const KNOWN_AREA_CHANGES: readonly AreaChange[] = [
  {
    level: 'province',
    from: ['Thừa Thiên Huế'],
    to: 'Thành phố Huế',
    date: '2025-01-01',
    reference: {
      vi: 'Nghị quyết 1314/NQ-UBTVQH15, có hiệu lực ngày 01/01/2025; nghị quyết thành lập thành phố chưa đối chiếu',
      en: 'Resolution 1314/NQ-UBTVQH15, in force on 1 January 2025; the resolution that founded the city has not been checked',
    },
    confidence: 'partly',
  },
  { ...mergers, from: ['Kiên Giang', 'An Giang'], to: 'An Giang' },
  { ...mergers, from: ['Kon Tum', 'Quảng Ngãi'], to: 'Quảng Ngãi' },
  { ...mergers, from: ['Gia Lai', 'Bình Định'], to: 'Gia Lai' },
  {
    level: 'district',
    from: 'all',
    to: null,
    date: '2025-07-01',
    reference: { vi: 'Hiến pháp sửa đổi năm 2025, Điều 110', en: 'Constitution as amended in 2025, Article 110' },
    confidence: 'confirmed',
  },
];
