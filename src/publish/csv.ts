/** Tables are written the same way by the build and in the browser. */
export { csv, type Cell } from '#export/csv.ts'
