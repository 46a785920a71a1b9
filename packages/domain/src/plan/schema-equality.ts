import type * as z from 'zod/mini';
import type { planDataSchema } from './data-schema.ts';
import type { PlanData } from './plan-data.ts';
import type { Plan } from './plan.ts';
import type { planSchema } from './schema.ts';

/** One spelling for one type: intersections merged, everything readonly. */
type Plain<T> = T extends object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Proof<T extends true> = T;

/** Compiles only while the written interfaces and the schemas say the same. */
export type SchemasAndInterfacesAreEqual = [
  Proof<Same<Plain<z.infer<typeof planSchema>>, Plain<Plan>>>,
  Proof<Same<Plain<z.infer<typeof planDataSchema>>, Plain<PlanData>>>,
];
