declare module 'virtual:examples' {
  import type { Example } from '@binhdanggioi/components/base.js';
  export const all: readonly Example[];
  export const states: readonly Example[];
}
