import type * as z from 'zod/mini';
import type { planDataSchema } from './data-schema.ts';
import type { PlanData } from './plan-data.ts';
import type { Plan } from './plan.ts';
import type { planSchema } from './schema.ts';

/**
 * Whether two types say the same, `readonly` aside, and aside of what an id is the id of: to a schema it is a text. Walked through part by part:
 * the compiler's own comparison takes types that repeat a pattern deep down for equal without looking.
 */
type Same<A, B> = [Every<A, B>, Every<B, A>] extends [true, true] ? true : false;
/** Every member of the union `A` is a member of the union `B`. */
type Every<A, B> = A extends unknown ? (true extends Member<A, B> ? true : false) : never;
type Member<A, B> = B extends unknown ? Alike<A, B> : never;

type Alike<A, B> = A extends string
  ? [A, B] extends [B, A]
    ? true
    : false
  : A extends readonly unknown[]
    ? B extends readonly unknown[]
      ? [Same<A['length'], B['length']>, Same<A[number], B[number]>] extends [true, true]
        ? true
        : false
      : false
    : A extends object
      ? B extends readonly unknown[]
        ? false
        : B extends object
          ? SameKeys<A, B>
          : false
      : [A, B] extends [B, A]
        ? true
        : false;

type SameKeys<A, B> = [Keys<A>, Keys<B>] extends [Keys<B>, Keys<A>]
  ? false extends { [Key in keyof A]-?: Key extends keyof B ? SameEntry<A, B, Key> : false }[Keys<A>]
    ? false
    : true
  : false;
type Keys<T> = keyof T & string;
type SameEntry<A, B, Key extends keyof A & keyof B> = [IsOptional<A, Key>, Same<A[Key], B[Key]>] extends [IsOptional<B, Key>, true]
  ? true
  : false;
type IsOptional<T, Key extends keyof T> = Partial<Pick<T, Key>> extends Pick<T, Key> ? true : false;

type Proof<T extends true> = T;

/** Compiles only while the written interfaces and the schemas say the same. */
export type SchemasAndInterfacesAreEqual = [
  Proof<Same<z.infer<typeof planSchema>, Plan>>,
  Proof<Same<z.infer<typeof planDataSchema>, PlanData>>,
];
