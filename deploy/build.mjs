/** `npm run build`: builds the site, be it out of date or not. DOCKET_CONTENT and DOCKET_DIST name other folders. */
import { build, checkNode } from './prepare.mjs'

checkNode()
process.exitCode = build({ content: process.env.DOCKET_CONTENT, dist: process.env.DOCKET_DIST })
