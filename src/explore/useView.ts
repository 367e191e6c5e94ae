import { useMemo } from 'react'
import type { ExploreState } from '#state/explore.ts'
import { shownDomain, timeSteps } from './axes.ts'
import { namesOf } from './names.ts'
import { panelsOf } from './panels.ts'
import { stopsOf } from './readings.ts'
import type { Selection } from './select.ts'
import type { View } from './view.ts'
import type { Wording } from './wording.ts'

/** Works out what is shown, each part again only when what it is made of changes. */
export function useView(state: ExploreState, selection: Selection, wording: Wording): View {
  const { base, from, to } = state
  const panels = useMemo(() => panelsOf(selection, base), [selection, base])
  const names = useMemo(
    () => namesOf(selection.picks, wording.i18n),
    [selection.picks, wording.i18n],
  )
  const time = useMemo(() => timeSteps(panels), [panels])
  const domain = useMemo(() => shownDomain(time, from, to), [time, from, to])
  const stops = useMemo(() => stopsOf(panels, domain), [panels, domain])
  return useMemo(
    () => ({ state, wording, panels, names, time, domain, stops }),
    [state, wording, panels, names, time, domain, stops],
  )
}
