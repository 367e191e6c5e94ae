import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { http, HttpResponse, type HttpHandler } from 'msw'
import { loadDataset } from '#publish/load.ts'
import { publishedFiles } from '#publish/write.ts'
import { writeThirdEdition } from './thirdEdition.ts'

/** Answers with what would be published of the dataset with the made-up third edition. */
export async function thirdEditionHandlers(): Promise<HttpHandler[]> {
  const folder = await mkdtemp(join(tmpdir(), 'third-edition-server-'))
  try {
    const data = join(folder, 'data')
    await writeThirdEdition('mock-data', data)
    const files = publishedFiles(await loadDataset(data), { built: '2026-10-01' })
    return [...files].map(([path, text]) => http.get(`*/${path}`, () => new HttpResponse(text)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
