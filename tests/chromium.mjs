/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, run, runPackage } from '../deploy/prepare.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
}

async function playwrights() {
  const { chromium } = await import(path.join(root, 'node_modules/@playwright/test/index.mjs'))
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/** The path of a Chromium: CHROMIUM_PATH, one on the machine, Playwright's own, else Debian's package. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : fail(`CHROMIUM_PATH is "${given}", and there is no such file.`)
  const present = onPath() ?? (await playwrights())
  if (present) return present
  console.log('No Chromium on this machine; getting one…')
  if (runPackage('@playwright/test/cli.js', ['install', 'chromium']) === 0) {
    const own = await playwrights()
    if (own) return own
  }
  const isRoot = process.getuid?.() === 0
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
  }
  return onPath() ?? fail('The browser tests need a Chromium and none could be had: install one and name it in CHROMIUM_PATH.')
}

function fail(sentence) {
  console.error(sentence)
  return undefined
}
