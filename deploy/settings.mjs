/** What the project asks of the machine that it runs on. Pure; for a Node of any age, since none is checked yet. */

/** Says what is wrong with a version of Node. The range is that of `engines` in package.json, and what oxlint and Vite ask for. */
export function nodeMistake(version) {
  const [major, minor] = version.split('.').map(Number)
  const isEnough = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
  return isEnough ? undefined : `This is Node ${version}; the site needs Node 20 from 20.19 on, or Node 22.12 or later.`
}
