import type { Messages } from '../nb/index.ts'
import { board } from './board.ts'
import { calendar } from './calendar.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { shell } from './shell.ts'
import { status } from './status.ts'

export const nn: Messages = {
  board,
  calendar,
  charts,
  common,
  shell,
  status,
}
