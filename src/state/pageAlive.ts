const waiting: (() => void)[] = []
let alive = false

/** To be told by the page when it has come to life; any page after the first is so at once. */
export function pageCameAlive(): void {
  alive = true
  for (const go of waiting.splice(0)) go()
}

/** Calls `go` when the page, as it stands in the HTML, has come to life. */
export function whenPageAlive(go: () => void): void {
  if (alive) go()
  else waiting.push(go)
}
