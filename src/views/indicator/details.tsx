/** What stands around the charts; loaded as one when the page is first used. */
export { KeyFigures } from './KeyFigures.tsx'
export { MainDetails } from './MainDetails.tsx'
export { SideDetails } from './SideDetails.tsx'
