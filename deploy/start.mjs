/** `npm start`: installs what is missing, builds when the build is out of date, serves on PORT. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildIfStale, checkNode, installMissing, root } from './prepare.mjs'

checkNode()
const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  console.error(`PORT is "${port}"; expected a number from 0 to 65535.`)
  process.exit(1)
}
installMissing()
const code = buildIfStale()
if (code !== 0) process.exit(code)

const server = spawn(process.execPath, [path.join(root, 'deploy/serve.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: port, NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (status, signal) => process.exit(signal ? 0 : (status ?? 1)))
