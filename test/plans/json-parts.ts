export type Json = Readonly<Record<string, unknown>>;

/** Every object within a value, with its path. */
export function objectsIn(value: unknown, path = ''): { readonly path: string; readonly node: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}/${key}`));
  return Array.isArray(value) ? below : [{ path, node: value as Json }, ...below];
}

/** Every string within a value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A family name and at least one given name, each with a capital. */
export const PERSON =
  /(?<!\p{L})(Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đoàn|Trương|Đinh|Tôn|Mai) \p{Lu}\p{Ll}+/u;
