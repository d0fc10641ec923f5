/** `npm start`: installs what is missing, builds when the build is out of date, serves on PORT. */
import { buildIfStale, checkNode, installMissing, readSettings } from './prepare.mjs'

checkNode()
const { port } = readSettings()
installMissing()
const code = buildIfStale()
if (code !== 0) process.exit(code)

// Only now is Next sure to be installed.
const { serve } = await import('./serve.mjs')
const server = await serve(port).catch((error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT.` : error)
  process.exit(1)
})
console.log(`The TikTok Docket: http://localhost:${port}`)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    // Answers that are under way are finished; connections that only wait are not.
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
