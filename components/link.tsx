/**
 * A link within the site. Next would fetch the page behind every link in sight, which on a list of hundreds is
 * a flood of requests that nobody asked for: here a page is fetched when its link is followed.
 */
import NextLink from 'next/link'
import type { ComponentProps } from 'react'

export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
