import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderAt, textOf, type Visitor } from '../support/renderApp.tsx'
import { useServer } from '../support/server.ts'

useServer()
const SITE = 'http://localhost:3000'

// jsdom has no dialogs that lie over the page.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(() => vi.restoreAllMocks())

async function openPanel(address: string, button = 'Bygg inn') {
  const user = await renderAt(address)
  await user.click(await screen.findByRole('button', { name: button }))
  const dialog = await screen.findByRole('dialog')
  return { user, dialog }
}

/** The code as the browser of an editor's page would read it. */
function pasted(dialog: HTMLElement) {
  const code = within(dialog).getByRole<HTMLTextAreaElement>('textbox').value
  const page = new DOMParser().parseFromString(code, 'text/html')
  const [frame, script] = [page.querySelector('iframe'), page.querySelector('script')]
  return { code, frame, src: frame?.getAttribute('src'), script: script?.getAttribute('src') }
}

const choose = (user: Visitor, dialog: HTMLElement, name: string | RegExp) =>
  user.click(within(dialog).getByRole('radio', { name }))

describe('«Bygg inn» of an indicator', () => {
  it('gives a lazy frame with a title, and a script that follows its height', async () => {
    const { dialog } = await openPanel('/indikator/epj-kvalitet?visning=bane')
    const { frame, src, script } = pasted(dialog)
    expect(src).toBe(`${SITE}/embed/indikator/epj-kvalitet`)
    expect(frame?.getAttribute('title')).toMatch(
      /^EPJ-system bidrar .* – Nasjonal e-helsestrategi$/,
    )
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    )
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(300)
    expect(script).toBe(`${SITE}/embed.js`)
  })

  it('leaves the script out for those who want the frame alone', async () => {
    const { user, dialog } = await openPanel('/indikator/epj-kvalitet')
    await choose(user, dialog, /^Fast/)
    expect(pasted(dialog).script).toBeUndefined()
    expect(pasted(dialog).frame).not.toBeNull()
  })

  it('can freeze the figures in the edition shown', async () => {
    const { user, dialog } = await openPanel('/indikator/epj-kvalitet')
    await choose(user, dialog, 'Slik de var i utgave 0.95 (21.01.2026)')
    expect(pasted(dialog).src).toBe(`${SITE}/utgave/v0-95/embed/indikator/epj-kvalitet`)
    await choose(user, dialog, 'Alltid de nyeste')
    expect(pasted(dialog).src).toBe(`${SITE}/embed/indikator/epj-kvalitet`)
  })

  it('begins with the frozen figures on a page of the archive', async () => {
    const { dialog } = await openPanel('/utgave/v0-7/indikator/digital-kontakt')
    expect(pasted(dialog).src).toBe(`${SITE}/utgave/v0-7/embed/indikator/digital-kontakt`)
  })

  it('can be a table, in dark colours, with only some of the series', async () => {
    const { user, dialog } = await openPanel('/indikator/pasientens-legemiddelliste')
    await choose(user, dialog, 'Tabell')
    await choose(user, dialog, 'Mørke')
    await user.click(within(dialog).getByRole('checkbox', { name: 'Helse Nord' }))
    const address = `${SITE}/embed/indikator/pasientens-legemiddelliste`
    expect(pasted(dialog).src).toBe(`${address}?tema=mork&visning=tabell&serier=helse-nord`)
    await user.click(within(dialog).getByRole('checkbox', { name: 'Helse Nord' }))
    expect(pasted(dialog).src).toBe(`${address}?tema=mork&visning=tabell`)
  })

  it('shows it at three widths', async () => {
    const { user, dialog } = await openPanel('/indikator/epj-kvalitet')
    const preview = () => dialog.querySelector('iframe')
    const widths: (string | null | undefined)[] = [preview()?.getAttribute('width')]
    for (const width of ['320 piksler', '900 piksler']) {
      await choose(user, dialog, width)
      widths.push(preview()?.getAttribute('width'))
    }
    expect(widths).toEqual(['600', '320', '900'])
    expect(preview()?.getAttribute('src')).toBe('/embed/indikator/epj-kvalitet')
    expect(preview()?.getAttribute('sandbox')).toBe(pasted(dialog).frame?.getAttribute('sandbox'))
  })

  it('copies the code and says so, or says that the browser refused', async () => {
    const { user, dialog } = await openPanel('/indikator/epj-kvalitet')
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const copy = within(dialog).getByRole('button', { name: 'Kopier koden' })
    const status = within(dialog).getByRole('status')
    await user.click(copy)
    expect(write).toHaveBeenCalledWith(pasted(dialog).code)
    await waitFor(() => expect(textOf(status)).toBe('Koden er kopiert.'))
    write.mockRejectedValue(new DOMException('No', 'NotAllowedError'))
    await user.click(copy)
    await waitFor(() => expect(textOf(status)).toMatch(/lot oss ikke kopiere/))
  })

  it('closes, and is gone', async () => {
    const { user, dialog } = await openPanel('/indikator/epj-kvalitet')
    await user.click(within(dialog).getByRole('button', { name: 'Lukk' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('«Bygg inn» of a goal', () => {
  it.each([
    ['/mal/kvalitet', 'Bygg inn', 'Liste', '/embed/mal/kvalitet'],
    ['/nn/mal/kvalitet', 'Bygg inn', 'Liste', '/nn/embed/mal/kvalitet'],
    ['/en/mal/kvalitet', 'Embed', 'List', '/en/embed/mal/kvalitet'],
  ])('follows the language of the page: %s', async (address, button, list, embed) => {
    const { dialog } = await openPanel(address, button)
    expect(pasted(dialog).src).toBe(`${SITE}${embed}`)
    expect(within(dialog).getByRole('radio', { name: list })).toBeDefined()
    expect(within(dialog).queryByRole('checkbox')).toBeNull()
  })
})
