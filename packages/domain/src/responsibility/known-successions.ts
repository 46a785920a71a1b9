import type { CivilDate, Level } from '../plan/plan.ts';
import type { SuccessionLink } from './responsibility.ts';

export interface KnownSuccession extends SuccessionLink {
  readonly level: Level;
  /** The body as plans print it, in every form that is taken for it. */
  readonly names: readonly string[];
}

/**
 * The day of the reform of 2025. From it on, nobody has checked what became of a body that no link names,
 * so its printed name answers for nothing.
 */
export const UNCHECKED_FROM: CivilDate = '2025-03-01';

/** What the library knows of successions by itself; a plan adds its own. */
export const KNOWN_SUCCESSIONS: readonly KnownSuccession[] = [
  {
    from: { name: 'Sở Lao động - Thương binh và Xã hội', nameEn: 'Department of Labour, Invalids and Social Affairs' },
    names: ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'Sở LĐTB&XH', 'Sở LĐTBXH'],
    level: 'province',
    to: { name: 'Sở Nội vụ', nameEn: 'Department of Home Affairs' },
    function: 'gender-equality',
    date: '2025-03-01',
    reference: {
      vi: 'Nghị định 25/2025/NĐ-CP đặt Vụ Công tác thanh niên và Bình đẳng giới ở Bộ Nội vụ; việc Sở Nội vụ nhận từ Sở Lao động - Thương binh và Xã hội và ngày 01/3/2025 chưa đối chiếu được với văn bản nào',
      en: 'Decree 25/2025/NĐ-CP places the Department of Youth Work and Gender Equality in the Ministry of Home Affairs; that the departments of home affairs took it over from those of labour, and on 1 March 2025, has not been found in any document',
    },
    confidence: 'not-confirmed',
  },
];
