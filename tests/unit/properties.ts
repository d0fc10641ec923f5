/**
 * What the property tests draw is the same on every run, so that a commit is always judged alike. To look further,
 * `PROPERTY_RUNS=20000 npx vitest run --config tests/vitest.config.ts` draws anew, that many times.
 */
import fc from 'fast-check'

const { PROPERTY_RUNS: runs } = process.env

fc.configureGlobal(runs ? { numRuns: Number(runs) } : { seed: 20_240_424 })
