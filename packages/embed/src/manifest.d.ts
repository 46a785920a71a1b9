declare module 'virtual:bdg-manifest' {
  /** Which file registers which element: tag → address, relative to the folder of `bdg.js`. Written by the build. */
  export const files: Readonly<Record<string, string>>;
  /** The file that reads links to views, as `files`. */
  export const links: string;
}
