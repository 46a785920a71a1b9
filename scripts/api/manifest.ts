/** The packages that hold elements. */
export const manifestPackages = ['components', 'charts'] as const;
export type ManifestPackage = (typeof manifestPackages)[number];
