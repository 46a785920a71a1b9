/** A path of keys as an RFC 6901 JSON pointer: `['targets', 0, 'a/b']` → `'/targets/0/a~1b'`; the empty path is `''`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
