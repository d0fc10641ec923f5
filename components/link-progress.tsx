'use client'
/** A client component because only the router knows that the page behind a link is still on its way. Stands inside the link. */
import { useLinkStatus } from 'next/link'
import { Progress } from './progress'

export function LinkProgress() {
  return <Progress isPending={useLinkStatus().pending} />
}
