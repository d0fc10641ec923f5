/** The small docket that the unit tests share. */
import path from 'node:path'
import { readContent } from '@/lib/content'

const folder = path.resolve(import.meta.dirname, '../fixtures/docket')

export const { docket, problems } = readContent(folder, '2024-01-01')
