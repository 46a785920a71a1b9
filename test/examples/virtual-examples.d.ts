declare module 'virtual:examples' {
  export const all: readonly import('@binhdanggioi/components/base.js').Example[];
}
