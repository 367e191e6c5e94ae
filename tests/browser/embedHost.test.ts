import { describe, expect, inject, it } from 'vitest'
import { codeFor, contentOf, openHost, serveHost, type HostPage } from './support/hostPage.ts'
import { openPage } from './support/page.ts'

const PLL = '/embed/indikator/pasientens-legemiddelliste'
const BOARD = '/embed/tavle'

/** Everything an unfriendly stylesheet can do to a frame it does not know. */
const HOSTILE = `<style>
  * { all: unset !important; font: 40px/1 fantasy !important; color: lime !important }
  iframe { height: 17px !important; max-height: 30px !important; min-height: 900px !important;
    box-sizing: border-box !important; padding: 20px !important; border: 9px solid red !important;
    display: block !important; width: 90vw !important }
</style>`

/** Waits until the frame of this number is as high as its content, and answers how high that is. */
async function fits(host: HostPage, index = 0): Promise<number> {
  const frame = host.frames[index]
  if (!frame) throw new Error(`There is no frame ${index}`)
  const inner = async () =>
    host.page
      .locator('iframe')
      .nth(index)
      .evaluate((element: HTMLIFrameElement) => {
        const { paddingTop, paddingBottom } = getComputedStyle(element)
        return (
          element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
        )
      })
  await expect
    .poll(async () => (await inner()) - (await contentOf(frame)).height, { timeout: 10_000 })
    .toBe(0)
  return inner()
}

describe('the code of «Bygg inn», pasted into a page on another port', () => {
  it('shows the view at the height of its content, and nothing goes wrong on either side', async () => {
    const host = await openHost(codeFor(PLL), { width: 700 })
    expect(await fits(host)).toBeGreaterThan(450)
    const [frame] = host.frames
    expect(await frame?.locator('h1').innerText()).toBe('Pasientens legemiddelliste')
    expect(host.problems).toEqual([])
    // In a sandbox of its own, with no origin to speak of.
    expect(await frame?.evaluate(() => window.origin)).toBe('null')
    // Its font has come too: the server lets even those without an origin have it.
    await expect
      .poll(() => frame?.evaluate(() => document.fonts.check('600 16px "Work Sans"')))
      .toBe(true)
  })

  it('works without the script: the frame stands at its fixed height and can be scrolled', async () => {
    const host = await openHost(codeFor(PLL, false), { width: 700 })
    expect(await host.height()).toBe(400)
    expect(await host.frames[0]?.locator('.chart-svg:visible').count()).toBe(1)
    await host.page.mouse.move(300, 300)
    await host.page.mouse.wheel(0, 150)
    await expect.poll(() => host.frames[0]?.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    expect(host.problems).toEqual([])
  })

  it('works with JavaScript off', async () => {
    const url = await serveHost(codeFor(PLL))
    const { page } = await openPage('/', { site: url, javaScript: false })
    const view = page.frameLocator('iframe')
    await view.getByRole('heading', { level: 1 }).waitFor()
    expect(await view.getByRole('img', { name: /^Linjediagram/ }).count()).toBe(1)
    expect(await page.locator('iframe').evaluate((frame: HTMLElement) => frame.offsetHeight)).toBe(
      400,
    )
  })

  it('keeps nothing on the reader’s device, and asks only its own server', async () => {
    const asked: string[] = []
    const host = await openHost(codeFor('/utgave/v0-7/embed/indikator/digital-kontakt'), {
      prepare: async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).origin))
        return Promise.resolve()
      },
    })
    await host.frames[0]?.getByText('Det finnes en nyere utgave.').waitFor()
    const own = new URL(host.page.url()).origin
    expect(new Set(asked)).toEqual(new Set([own, new URL(inject('siteUrl')).origin]))
    expect(await host.page.context().cookies()).toEqual([])
  })

  it('opens the whole page in a new tab, as an ordinary page', async () => {
    const host = await openHost(codeFor(PLL))
    const [opened] = await Promise.all([
      host.page.context().waitForEvent('page'),
      host.frames[0]?.getByRole('link', { name: /^Mer om indikatoren/ }).click(),
    ])
    await opened.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(opened.url()).pathname).toBe('/indikator/pasientens-legemiddelliste')
    expect(await opened.evaluate(() => [window.origin, window.opener])).toEqual([
      new URL(inject('siteUrl')).origin,
      null,
    ])
  })

  it('lets the keyboard in, through, and out again', async () => {
    const host = await openHost(`<button>Før</button>${codeFor(PLL)}<button>Etter</button>`)
    await fits(host)
    const [frame] = host.frames
    await host.page.getByRole('button', { name: 'Før' }).focus()
    const at: string[] = []
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await host.page.keyboard.press('Tab')
      const outer = await host.page.evaluate(() => document.activeElement?.textContent)
      const inner = await frame?.evaluate(() => document.activeElement?.tagName)
      at.push(outer === 'Etter' ? 'Etter' : (inner ?? ''))
      if (outer === 'Etter') break
    }
    expect(at).toEqual(['INPUT', 'A', 'Etter'])
    await host.page.keyboard.press('Shift+Tab')
    expect(await frame?.evaluate(() => document.activeElement?.tagName)).toBe('A')
  })
})

describe('whatever the page around does', () => {
  it('its styles do not reach the view, which is as high as it needs to be', async () => {
    const plain = await openHost(codeFor(PLL), { width: 700 })
    const host = await openHost(codeFor(PLL), { width: 700, head: HOSTILE })
    expect(await fits(host)).toBeGreaterThan(450)
    const look = async ({ frames }: HostPage) =>
      frames[0]?.evaluate(() => {
        const { color, fontSize } = getComputedStyle(document.querySelector('h1') ?? document.body)
        return [color, fontSize]
      })
    expect(await look(host)).toEqual(await look(plain))
  })

  it('a narrow column gets a narrow chart, with nothing cut off', async () => {
    const host = await openHost(`<div style="width: 260px">${codeFor(PLL)}</div>`)
    await fits(host)
    const [frame] = host.frames
    expect(frame && (await contentOf(frame)).beyond).toBeLessThanOrEqual(0)
    expect(await frame?.locator('.embed-form-280').isVisible()).toBe(true)
  })

  it('what was hidden and is then shown gets its height', async () => {
    const host = await openHost(`<div id="fane" hidden>${codeFor(PLL)}</div>`, { expect: 0 })
    await host.page.evaluate(() => document.getElementById('fane')?.removeAttribute('hidden'))
    await expect.poll(() => host.height(), { timeout: 10_000 }).toBeGreaterThan(450)
    const shown = await host.height()
    await host.page.evaluate(() => document.getElementById('fane')?.setAttribute('hidden', ''))
    await host.page.evaluate(() => document.getElementById('fane')?.removeAttribute('hidden'))
    await expect.poll(() => host.height()).toBe(shown)
  })

  it('a view below the window has its height before the reader comes to it', async () => {
    const host = await openHost(`<div style="height: 1500px"></div>${codeFor(PLL)}`, {
      expect: 0,
    })
    await expect.poll(() => host.height(), { timeout: 10_000 }).toBeGreaterThan(450)
    expect(await host.page.evaluate(() => window.scrollY)).toBe(0)
  })

  it('twenty other widths, and the height follows, up and down', async () => {
    const host = await openHost(codeFor('/embed/mal/kvalitet'), { width: 1000 })
    const heights: number[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      await host.page.setViewportSize({
        width: turn % 2 === 0 ? 330 + turn : 1000 - turn,
        height: 900,
      })
      heights.push(await fits(host))
    }
    expect(Math.max(...heights)).toBeGreaterThan(1.2 * Math.min(...heights))
    // Narrow again, as high as before: nothing is added each time.
    expect(Math.abs((heights[0] ?? 0) - (heights[2] ?? 1e9))).toBeLessThan(60)
  })

  it('frames put into the page later are fitted too', async () => {
    const host = await openHost(codeFor(PLL))
    await fits(host)
    await host.page.evaluate(() => {
      const first = document.querySelector('iframe')
      const copy = first?.cloneNode() as HTMLIFrameElement
      copy.removeAttribute('style')
      document.querySelector('main')?.append(copy)
    })
    await expect.poll(() => host.height(1), { timeout: 10_000 }).toBeGreaterThan(450)
  })

  it('frames of others are left alone', async () => {
    const other = await serveHost('<p>Noe annet</p>')
    const host = await openHost(
      `<iframe src="${other}embed/" title="Annet" height="123" style="border:0"></iframe>${codeFor(PLL)}`,
      { expect: 1 },
    )
    await expect.poll(() => host.height(1), { timeout: 10_000 }).toBeGreaterThan(450)
    expect(await host.height(0)).toBe(123)
  })

  it('ten views on one page all get their height, and the page stays responsive', async () => {
    const paths = [PLL, BOARD, '/embed/mal/kvalitet', '/embed/mal/mal-1', '/embed/mal/mal-2']
    const ids = ['epj-kvalitet', 'epj-effektivitet', 'digital-kontakt', 'icd-11', 'ehds']
    const all = [...paths, ...ids.map((id) => `/embed/indikator/${id}`)]
    const host = await openHost(all.map((path) => codeFor(path)).join('\n'), {
      width: 700,
      height: 900,
      expect: 1,
    })
    for (const index of all.keys()) {
      const frame = host.page.locator('iframe').nth(index)
      await frame.scrollIntoViewIfNeeded()
      await expect.poll(() => host.height(index), { timeout: 10_000 }).not.toBe(400)
    }
    // Asked while all ten are there: the page around answers, and so does the last of them.
    expect(await host.page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(10)
    const last = host.page.locator('iframe').last().contentFrame()
    expect(await last.getByRole('heading', { level: 1 }).innerText()).toBe('EHDS-indikator')
    expect(host.problems).toEqual([])
  })

  it('printed, the view is there', async () => {
    const host = await openHost(codeFor(PLL), { media: 'print', width: 700 })
    await fits(host)
    const pdf = await host.page.pdf()
    expect(pdf.length).toBeGreaterThan(5000)
    expect(await host.frames[0]?.locator('.chart-svg:visible').count()).toBe(1)
    expect(await host.frames[0]?.evaluate(() => matchMedia('print').matches)).toBe(true)
  })

  it('a dark page around gets a dark view when the reader’s device is dark', async () => {
    const host = await openHost(codeFor(PLL), { colorScheme: 'dark' })
    const ground = await host.frames[0]?.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    )
    expect(ground).toBe('rgb(24, 37, 43)')
  })
})

describe('forged messages', () => {
  it('from others than the frame do not change its height, whatever they hold', async () => {
    const attacker = await serveHost(
      `<script>addEventListener('message', ({ data }) => parent.postMessage(data, '*'))</script>`,
    )
    const host = await openHost(
      `${codeFor(PLL)}<iframe id="andre" src="${attacker}" title="Andre" height="50"></iframe>`,
      { expect: 1 },
    )
    const height = await fits(host)
    await host.page.evaluate(async () => {
      const forged = [40, 9999, -5, NaN, Infinity, 1e9, '300', null, {}].map((value) => ({
        type: 'iframe-resized',
        width: 1,
        height: value,
      }))
      const other = document.querySelector<HTMLIFrameElement>('#andre')?.contentWindow
      for (const message of forged) {
        // The page itself, another frame, and one without a source that says it is the site.
        window.postMessage(message, '*')
        other?.postMessage(message, '*')
        for (const origin of ['null', 'https://indikatorer.example'])
          window.dispatchEvent(new MessageEvent('message', { data: message, origin }))
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 300)
      })
    })
    expect(await host.height()).toBe(height)
    expect(host.problems.filter((problem) => !problem.includes(attacker))).toEqual([])
  })

  it('from the frame itself count only when they hold a height that can be', async () => {
    const host = await openHost(codeFor(PLL))
    const height = await fits(host)
    const [frame] = host.frames
    const say = async (value: unknown) => {
      await frame?.evaluate((sent) => {
        const number =
          typeof sent === 'string' && sent.startsWith('#') ? Number(sent.slice(1)) : sent
        window.parent.postMessage({ type: 'iframe-resized', width: 1, height: number }, '*')
      }, value)
      await host.page.waitForTimeout(60)
      return host.height()
    }
    for (const absurd of ['#NaN', '#Infinity', -400, 0, 0.4, 20_001, 1e9, '300', [300], { a: 1 }])
      expect(await say(absurd), JSON.stringify(absurd)).toBe(height)
    expect(await say(512)).toBe(512)
    expect(host.problems).toEqual([])
  })

  it('from an origin that is not the frame’s do not count, though they come from its window', async () => {
    const host = await openHost(codeFor(PLL))
    const height = await fits(host)
    const after = await host.page.evaluate(async () => {
      const source = document.querySelector('iframe')?.contentWindow ?? null
      const data = { type: 'iframe-resized', width: 1, height: 222 }
      window.dispatchEvent(
        new MessageEvent('message', { data, source, origin: 'https://ond.example' }),
      )
      await new Promise((resolve) => {
        setTimeout(resolve, 100)
      })
      return document.querySelector('iframe')?.offsetHeight
    })
    expect(after).toBe(height)
  })

  it('to the view get no answer but the height, and change nothing in it', async () => {
    const host = await openHost(codeFor(PLL, false))
    const [frame] = host.frames
    const answers = await host.page.evaluate(async () => {
      const heard: unknown[] = []
      window.addEventListener('message', ({ data }) => heard.push(data))
      const view = document.querySelector('iframe')?.contentWindow
      const hostile = [
        { type: 'iframe-child-init', targetElementSelector: 'a[href]', bodyPadding: '300px' },
        { type: 'iframe-child-init', targetElementSelector: '%%%' },
        { type: 'iframe-child-init', bodyMargin: '-9999px' },
        '[iFrameSizer]message',
        { type: 'eval', code: '1' },
        'x'.repeat(1_000_000),
        null,
      ]
      for (const message of hostile) view?.postMessage(message, '*')
      await new Promise((resolve) => {
        setTimeout(resolve, 200)
      })
      const before = heard.length
      view?.postMessage({ type: 'iframe-child-init' }, '*')
      await new Promise((resolve) => {
        setTimeout(resolve, 200)
      })
      return { before, heard }
    })
    expect(answers.before).toBe(0)
    expect(answers.heard.length).toBeGreaterThan(0)
    for (const one of answers.heard)
      expect(Object.keys(one as object).toSorted()).toEqual(['height', 'type', 'width'])
    expect(
      await frame?.evaluate(() => [document.body.style.padding, document.body.style.margin]),
    ).toEqual(['', ''])
    expect(host.problems).toEqual([])
  })

  it('make no page that has pasted the script answer to a page around itself', async () => {
    const article = await serveHost(codeFor(PLL))
    const around = await openHost(
      `<iframe src="${article}" title="Artikkelen i en ramme" width="800" height="300"></iframe>`,
      { expect: 1 },
    )
    const answers = await around.page.evaluate(async () => {
      const heard: unknown[] = []
      window.addEventListener('message', ({ data }) => heard.push(data))
      const framed = document.querySelector('iframe')?.contentWindow
      framed?.postMessage({ type: 'iframe-child-init', bodyPadding: '300px' }, '*')
      framed?.postMessage({ type: 'iframe-get-child-dimensions' }, '*')
      await new Promise((resolve) => {
        setTimeout(resolve, 300)
      })
      return heard
    })
    expect(answers).toEqual([])
  })
})
