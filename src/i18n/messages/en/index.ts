import type { Messages } from '../nb/index.ts'
import { calendar } from './calendar.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { row } from './row.ts'
import { shell } from './shell.ts'
import { status } from './status.ts'

export const en: Messages = {
  calendar,
  charts,
  common,
  row,
  shell,
  status,
}
