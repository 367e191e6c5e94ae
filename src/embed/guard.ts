import { guardMessages } from './onlyHeight.ts'

guardMessages(window)
