/** `npm start`: installs what is missing, builds when the build is out of date, serves on PORT. */
import { buildIfStale, checkNode, installMissing } from './prepare.mjs'

checkNode()
const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  console.error(`PORT is "${port}"; expected a number from 0 to 65535.`)
  process.exit(1)
}
installMissing()
const code = buildIfStale()
if (code !== 0) process.exit(code)

// Only now is Next sure to be installed.
const { serve } = await import('./serve.mjs')
process.env.PORT = port
const server = await serve(Number(port)).catch((error) => {
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
