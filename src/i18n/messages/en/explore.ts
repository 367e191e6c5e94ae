import type { explore as nb } from '../nb/explore.ts'

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

export const explore: typeof nb = {
  title: 'Explore the figures',
  lead: 'Choose series, time span and view. What you choose becomes part of the address.',
  close: 'Close explore',
  failed: (name) => `The figures for “${name}” could not be fetched`,
  unknown: (count) =>
    count === 1
      ? '1 series in the address is not in this edition, and is left out.'
      : `${count} series in the address are not in this edition, and are left out.`,
  nothing: 'No series are chosen. Choose series to see figures.',

  chosen: 'Chosen series',
  choose: 'Choose series',
  remove: (name) => `Remove ${name}`,
  behind: (measure, count) => `All in grey: ${measure} (${count} series)`,
  reset: 'Back to the page’s own series',
  search: 'Search for an indicator or a series',
  searchHint: 'The series of an indicator can be searched for once the indicator is open.',
  found: (count) => (count === 0 ? 'No indicators match.' : many(count, 'indicator', 'indicators')),
  moreIndicators: (count) =>
    `And ${many(count, 'more indicator', 'more indicators')}. Search to find them.`,
  moreSeries: (count) => `And ${count} more series. Search to find them.`,
  noFigures: 'The indicator has no figures yet.',
  noSeries: 'No series here match the search.',
  all: (count) => `Show all ${count} in grey behind the chosen ones`,
  full: (most) => `One address has room for ${most} series.`,
  seriesCount: (count) => `${count} series`,

  form: 'View',
  forms: { lines: 'Lines', dots: 'Dots for the latest year', multiples: 'Small charts' },
  base: 'Values',
  asTheyAre: 'The figures as they are',
  fromFirst: 'Change from each series’ first figure',
  fromPeriod: (period) => `Change from ${period}`,
  enlarge: (max) => `Enlarge the axis for shares to 0–${max}`,
  enlarged: (max) => `The axis for shares ends at ${max}, not 100\u00a0%.`,

  time: 'Time span',
  firstShown: 'Show from',
  lastShown: 'Show to',
  closer: 'Zoom in',
  further: 'Zoom out',
  whole: 'The whole time span',
  shown: (from, to) => `Showing ${from} to ${to}.`,
  dragHint: 'Drag across the chart with the mouse to enlarge a time span.',

  percentPanel: 'Shares in per cent',
  countPanel: (counted) => (counted === null ? 'Number' : `Number of ${counted}`),
  changePercent: 'Change in percentage points',
  changeCount: (counted) =>
    counted === null ? 'Change in number' : `Change in number of ${counted}`,
  points: (value) => `${value} percentage points`,
  signed: (sign, value) => `${sign}${value}`,
  calculation: (from, to) => `from ${from} to ${to}`,
  noBase: (names, period) => `No figure for ${period}, so not drawn: ${names.join(', ')}.`,
  noFirst: (names) => `No figure to count from, so not drawn: ${names.join(', ')}.`,
  apart: (name, count) =>
    `${name}: ${count === 1 ? '1 figure stands' : `${count} figures stand`} on the other side of a break and cannot be compared with the baseline.`,
  boundsLeftOut: 'Bounds (“above”, “below”) are not figures, and have no change.',
  greyRest: (styled) =>
    `The first ${styled} series of a chart have a colour and a shape of their own. The others are grey, and are in the table and in the small charts.`,
  behindNote: (count) =>
    count === 1
      ? '1 series stands in grey behind the chosen ones.'
      : `${count} series stand in grey behind the chosen ones.`,
  behindMissing: (count) =>
    count === 1
      ? '1 series in grey has no figures that can be drawn here.'
      : `${count} series in grey have no figures that can be drawn here.`,
  breakNote: (at, name, text) => `Break ${at}${name === null ? '' : ` (${name})`}: ${text}`,
  breakIn: (period, name) => (name === null ? `Break ${period}` : `Break ${period}: ${name}`),
  ambitionFor: (name, ambition) => `${name}: ${ambition}`,
  changeTo: (ambition, change) => `${ambition}, ${change}`,

  chartName: (panel, names) => `Line chart. ${panel}: ${names.join(', ')}`,
  dotsName: (panel) => `Dot plot. ${panel}`,
  walkName: 'Read the figures point by point in time, in all the charts',
  instructions:
    'Use the arrow keys to go from one point in time to the next; Home and End go to the first and the last. The figures are read aloud, and stand below the charts.',
  position: (period, at, of) => `${period}, ${at} of ${of}`,
  walkHint: 'Point at a chart, or use the arrow keys, to read all the figures for a point in time.',
  covering: (text, period) => `${text} (figure for ${period})`,
  noneNow: 'None of the chosen series have a figure here.',
  others: (count, low, high) => `${count} series in grey: from ${low} to ${high}`,

  latestYear: (year) => `Latest figure in ${year}`,
  noLatest: (count, year) =>
    count === 1
      ? `1 series has no figure in ${year}.`
      : `${count} series have no figure in ${year}.`,
  year: 'Year',
  showMore: (count) => `Show ${count} more`,
  showing: (shown, of) => `Showing ${shown} of ${of} series.`,
  sort: 'Order',
  sorts: { name: 'As in the data', high: 'Highest first', low: 'Lowest first' },
  multiple: (name, summary) => `${name}. ${summary}`,
  sameAxes: (units) =>
    units === 1
      ? 'All the small charts have the same axes.'
      : 'All the small charts have the same time axis, and those of one unit the same value axis.',

  table: 'Table of what is shown',
  tableCaption: (span) => `The figures shown, ${span}`,
  period: 'Period',
  missing: 'figure missing',
  notMeasured: 'not measured',
  noChange: (value) => `${value} (no change: only a bound)`,
  notComparable: (value) => `${value} (cannot be compared)`,
  estimated: 'estimate',
  brokenFrom: 'break',
  moreColumns: (count) =>
    `The table has room for the first series. ${count} more ${count === 1 ? 'is' : 'are'} in the CSV file.`,

  share: 'Take it with you',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied',
  copyPicture: 'Copy picture',
  pictureCopied: 'The picture is copied',
  downloadPng: 'Download PNG',
  downloadSvg: 'Download SVG',
  downloadCsv: 'Download CSV',
  copyTable: 'Copy the table',
  tableCopied: 'The table is copied',
  copyFailed: 'The browser did not let us copy.',
  pictureFailed: 'The picture could not be made. Try SVG or CSV.',
  fileFailed: 'The file could not be made.',
  saved: (file) => `${file} is downloaded`,
  print: 'Print',
  pictureSource: (sources) =>
    `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}`,
  pictureDate: (edition, date) => `${edition}. Made ${date}`,
  moreSources: (count) => `and ${many(count, 'more source', 'more sources')}`,
  at: (period, kind) => (kind === 'day' ? `on ${period}` : `in ${period}`),
}
