/** What a fresh clone lacks: dependencies and a build. Plain Node, since nothing is installed yet. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressAssets } from './compress.mjs'
import { nodeMistake, settingsOf } from './settings.mjs'

// The folder of a module has a name of its own from Node 20.11 on only, and an older one is to be told what it lacks.
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Everything that the built site depends on. */
const inputs = ['app', 'components', 'lib', 'public', 'next.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Ends with a sentence when Node is too old to run the project at all. */
export function checkNode() {
  const mistake = nodeMistake(process.versions.node)
  if (mistake) endWith([mistake])
}

/** The port and the site's own address that the environment sets. Ends with a sentence about each that is not one. */
export function readSettings() {
  const { mistakes, ...settings } = settingsOf(process.env)
  if (mistakes.length > 0) endWith(mistakes)
  return settings
}

function endWith(sentences) {
  console.error(sentences.join('\n'))
  process.exit(1)
}

/** Runs a command in the project, its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(`${command} could not be run: ${error.message}`)
  return status ?? 1
}

/** Runs a program of an installed package. */
export function runPackage(program, args, env = {}) {
  return run(process.execPath, [path.join(root, 'node_modules', program), ...args], env)
}

/** Installs the dependencies of the lockfile unless they are there already. */
export function installMissing() {
  const stamp = path.join(root, 'node_modules', '.docket-lockfile')
  const wanted = digest(['package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing dependencies…')
  const code = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error('The dependencies could not be installed. Is there a network to the package registry?')
    process.exit(code)
  }
  writeFileSync(stamp, wanted)
}

/** Builds the site unless the build that there is was made of the same. Returns the exit code. */
export function buildIfStale({ content = 'content', dist = '.next' } = {}) {
  const { site } = readSettings()
  const stamp = stampOf(dist)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(content, site) ? 0 : build({ content, dist })
}

/** Builds the site from a content folder into a folder of its own. Returns the exit code. */
export function build({ content = 'content', dist = '.next' } = {}) {
  const { site } = readSettings()
  const env = { DOCKET_CONTENT: content, DOCKET_DIST: dist }
  const wanted = fingerprint(content, site)
  const stamp = stampOf(dist)
  // What is broken off leaves no build that a later start could take for whole.
  rmSync(stamp, { force: true })
  console.log(`Building ${dist} from ${content}…`)
  const checked = runPackage('tsx/dist/cli.mjs', ['tests/check-content.ts'], env)
  if (checked !== 0) return checked
  const code = runPackage('next/dist/bin/next', ['build'], { ...env, NEXT_TELEMETRY_DISABLED: '1' })
  if (code === 0) {
    compressAssets(path.join(root, dist))
    mkdirSync(path.dirname(stamp), { recursive: true })
    writeFileSync(stamp, wanted)
  }
  return code
}

/** Where a build keeps the fingerprint of what it was made of. */
function stampOf(dist) {
  return path.join(root, dist, 'docket-inputs')
}

/** A fingerprint of everything that a build is made of: the files, and the site's own address, which stands in its pages. */
export function fingerprint(content, site) {
  return digest([...inputs, content], site)
}

/** A fingerprint of files and folders, by name and content. */
function digest(names, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const name of names) {
    const top = path.join(root, name)
    if (!existsSync(top)) continue
    const files = statSync(top).isDirectory() ? readdirSync(top, { recursive: true }).map((file) => path.join(top, file)) : [top]
    for (const file of files.sort()) {
      if (statSync(file).isFile()) hash.update(path.relative(root, file)).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}
