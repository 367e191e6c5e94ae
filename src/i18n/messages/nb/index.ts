import { calendar } from './calendar.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { row } from './row.ts'
import { shell } from './shell.ts'
import { status } from './status.ts'

/**
 * The texts of the interface in bokmål; the other languages have the same shape. Texts of one
 * page alone are loaded with it, see ../../texts/.
 */
export const nb = {
  calendar,
  charts,
  common,
  row,
  shell,
  status,
}

export type Messages = typeof nb
