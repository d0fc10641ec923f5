/**
 * The web app manifest (W3C). One per language rather than one for both: the name on a home screen cannot
 * change with the reader, so it is that of the page from which the site was put there. The scope is the whole
 * site all the same, so that the language switch does not lead out of it.
 */
import { type Icon, icons, type IconName, isIconName } from './icons'
import { type Locale, wordsIn } from './locale'
import { onLight } from './palette'
import { machine, paths } from './site'
import { lawWords } from './words/law'
import { shareWords } from './words/share'

/** The manifest of a language, ready to be written as JSON. */
export function manifestOf(locale: Locale) {
  const { site } = wordsIn(locale)
  const to = paths(locale)
  return {
    id: to.home,
    start_url: to.home,
    scope: '/',
    lang: locale,
    dir: 'ltr',
    name: site.name,
    short_name: shareWords[locale].shortName,
    description: site.description,
    // The pages are documents, with the browser's own address and way back.
    display: 'minimal-ui',
    background_color: onLight('paper'),
    theme_color: onLight('paper-raised'),
    icons: Object.keys(icons).filter(isIconName).filter((name) => !name.startsWith('apple')).map(iconOf),
    shortcuts: [
      { name: lawWords[locale].heading, url: to.instruments() },
      { name: site.deadlines, url: to.deadlines },
    ],
  }
}

function iconOf(name: IconName) {
  const { size, isMaskable }: Icon = icons[name]
  return {
    src: machine.icon(name),
    type: size ? 'image/png' : 'image/svg+xml',
    sizes: size ? `${size}x${size}` : 'any',
    purpose: isMaskable ? 'maskable' : 'any',
  }
}
