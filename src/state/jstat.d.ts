/** The part of jStat that is used; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly studentt: {
      /** The quantile at probability `p` (0–1) with `dof` degrees of freedom. */
      inv(p: number, dof: number): number
    }
  }
  export default jStat
}
