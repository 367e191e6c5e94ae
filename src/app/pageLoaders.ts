/** Each page's code, loaded when the page is asked for. */
export const pageLoaders = {
  board: () => import('#views/board/BoardPage.tsx'),
  goal: () => import('#views/goal/GoalPage.tsx'),
  indicator: () => import('#views/indicator/IndicatorPage.tsx'),
  data: () => import('#views/data/DataPage.tsx'),
  method: () => import('#views/method/MethodPage.tsx'),
  meetings: () => import('#views/meetings/MeetingsPage.tsx'),
  changes: () => import('#views/changes/ChangesPage.tsx'),
  about: () => import('#views/about/AboutPage.tsx'),
  accessibility: () => import('#views/accessibility/AccessibilityPage.tsx'),
  report: () => import('#views/report/ReportPage.tsx'),
  presentation: () => import('#views/presentation/PresentationPage.tsx'),
}

export type PageKind = keyof typeof pageLoaders

const KINDS: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/$/, 'board'],
  [/^\/mal\/[^/]+$/, 'goal'],
  [/^\/indikator\/[^/]+$/, 'indicator'],
  [/^\/data$/, 'data'],
  [/^\/endringer(\/[^/]+\/[^/]+)?$/, 'changes'],
  [/^\/om\/moter$/, 'meetings'],
  [/^\/om$/, 'about'],
  [/^\/om\/metode$/, 'method'],
  [/^\/tilgjengelighet$/, 'accessibility'],
  [/^\/rapport$/, 'report'],
  [/^\/presentasjon$/, 'presentation'],
]

/** The kind of page a path leads to; null for a path that leads nowhere. */
export function pageKind(path: string): PageKind | null {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null
}
