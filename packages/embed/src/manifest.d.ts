declare module 'virtual:bdg-manifest' {
  /** Which file registers which element: tag → address, relative to the folder of `bdg.js`. Written by the build. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
