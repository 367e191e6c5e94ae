/** What stands around the charts; loaded as one when the page is first used. */
export { ChartControls } from './ChartControls.tsx'
export { KeyFigures } from './KeyFigures.tsx'
export { MainDetails } from './MainDetails.tsx'
export { SideDetails } from './SideDetails.tsx'
