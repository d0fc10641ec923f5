/** What the project asks of the machine that it runs on: a Node, a port, an address. Pure; for a Node of any age, since none is checked yet. */

/** Says what is wrong with a version of Node. The range is that of `engines` in package.json, and what oxlint and Vite ask for. */
export function nodeMistake(version) {
  const [major, minor] = version.split('.').map(Number)
  const isEnough = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
  return isEnough ? undefined : `This is Node ${version}; the site needs Node 20 from 20.19 on, or Node 22.12 or later.`
}

/**
 * The port to listen on and the site's own address without a final slash, as `siteUrl` of lib/site.ts has it, from PORT
 * and SITE_URL; an empty one is not set. `mistakes` has a sentence for each that is set to something else.
 */
export function settingsOf(environment) {
  const { PORT, SITE_URL } = environment
  const port = PORT || '3000'
  const site = (SITE_URL || `http://localhost:${port}`).replace(/\/+$/, '')
  const mistakes = []
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535) mistakes.push(`PORT is "${port}"; expected a number from 1 to 65535, such as 3000.`)
  if (SITE_URL && !isAddressOfSite(SITE_URL)) {
    const expected = 'the whole address of the site, with http:// or https:// and without a path, such as https://docket.example'
    mistakes.push(`SITE_URL is "${SITE_URL}"; expected ${expected}.`)
  }
  return { port: Number(port), site, mistakes }
}

/** The site's links begin at the root of its host (WHATWG URL, section 4.1): below a path they would lead elsewhere. */
function isAddressOfSite(text) {
  return /^https?:\/\/[^/?#@\s]+\/*$/i.test(text) && URL.canParse(text)
}
