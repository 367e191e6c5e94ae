/** What `npm run dev` was given: the scenario (empty when its name is missing) and Vite's options. */
export interface DevOptions {
  readonly scenario: string | undefined
  readonly rest: readonly string[]
}

const OPTION = '--scenario'

/** Takes `--scenario <name>` or `--scenario=<name>` out of the arguments; the last one counts. */
export function takeScenario(args: readonly string[]): DevOptions {
  const rest: string[] = []
  let scenario: string | undefined
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === OPTION) {
      const next = args[at + 1] ?? ''
      scenario = next.startsWith('-') ? '' : next
      if (scenario !== '') at += 1
    } else if (arg.startsWith(`${OPTION}=`)) scenario = arg.slice(OPTION.length + 1)
    else rest.push(arg)
  }
  return { scenario, rest }
}
