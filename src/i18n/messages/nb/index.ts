import { board } from './board.ts'
import { calendar } from './calendar.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { shell } from './shell.ts'
import { status } from './status.ts'

/**
 * The texts of the interface in bokmål; the other languages have the same shape. Texts of one
 * page alone are loaded with it, see ../../pageTexts.ts.
 */
export const nb = {
  board,
  calendar,
  charts,
  common,
  shell,
  status,
}

export type Messages = typeof nb
