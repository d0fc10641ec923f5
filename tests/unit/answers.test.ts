/** The server's memory of pages, in front of a handler that counts how often it is asked. */
import { createServer, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { rememberAnswers } from '@/deploy/answers.mjs'

const page = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }

let server: Server | undefined
afterEach(() => new Promise((resolve) => server ? server.close(resolve) : resolve(undefined)))

/** Answers with how often the site behind the memory was asked before. */
async function site({ headers = page, status = 200, today = () => 'Friday' }: { headers?: OutgoingHttpHeaders; status?: number; today?: () => string } = {}) {
  const remember = rememberAnswers(today)
  let asked = 0
  server = createServer((incoming, response) => remember(incoming, response, () => {
    asked += 1
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? '')
    response.statusCode = status
    response.write(Buffer.from('answer '))
    response.end(Buffer.from(String(asked)))
  }))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of that form (node:net).
  const { port } = server.address() as AddressInfo
  return (path = '/en', given: OutgoingHttpHeaders = {}, method = 'GET') => new Promise<string>((resolve, reject) => {
    request({ agent: false, port, path, method, headers: { 'accept-encoding': 'gzip, deflate, br, zstd', ...given } }, (response) => {
      let body = ''
      response.on('data', (chunk) => { body += chunk }).on('end', () => resolve(body))
    }).on('error', reject).end()
  })
}

test('the second reader of a page gets what the first one got', async () => {
  const ask = await site()
  expect([await ask(), await ask()]).toEqual(['answer 1', 'answer 1'])
})

test('another address is another page', async () => {
  const ask = await site()
  expect([await ask('/en?actor=oracle'), await ask('/en?actor=tiktok')]).toEqual(['answer 1', 'answer 2'])
})

test('the next day is asked for anew', async () => {
  const days = ['Friday', 'Saturday']
  const ask = await site({ today: () => days.shift() ?? '' })
  expect([await ask(), await ask()]).toEqual(['answer 1', 'answer 2'])
})

for (const [name, headers] of Object.entries({
  'the data of a page': { rsc: '1' },
  'a part of a page': { range: 'bytes=0-3' },
  'whether a page has changed': { 'if-none-match': '"a"' },
  'a page without Brotli': { 'accept-encoding': 'gzip' },
})) {
  test(`${name} is not answered from memory`, async () => {
    const ask = await site()
    expect([await ask(), await ask('/en', headers)]).toEqual(['answer 1', 'answer 2'])
  })
}

test('what is not read but sent is not answered from memory', async () => {
  const ask = await site()
  expect([await ask(), await ask('/en', {}, 'POST')]).toEqual(['answer 1', 'answer 2'])
})

for (const [name, answer] of Object.entries({
  'a failure': { status: 500 },
  'a file of data': { headers: { ...page, 'content-type': 'text/csv' } },
  'an answer that is not compressed': { headers: { 'content-type': 'text/html' } },
  'a page that is being drawn again': { headers: { ...page, 'x-nextjs-cache': 'STALE' } },
})) {
  test(`${name} is not remembered`, async () => {
    const ask = await site(answer)
    expect([await ask(), await ask()]).toEqual(['answer 1', 'answer 2'])
  })
}
