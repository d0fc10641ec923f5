/** Words of embeds: what stands in them, and the builder that makes their code. */
import type { Locale } from '../locale'

interface EmbedWords {
  /** The entry among the outputs of a view. */
  readonly embed: string
  readonly events: string
  readonly license: string
  readonly unused: (parameters: string) => string
  readonly missing: { readonly title: string; readonly text: (id: string) => string; readonly suggestion: string; readonly home: string }
  readonly builder: {
    readonly heading: string
    readonly intro: string
    readonly address: string
    readonly addressHint: string
    readonly choose: string
    readonly actor: string
    readonly anyActor: string
    readonly kind: string
    readonly anyKind: string
    readonly theme: string
    readonly themes: { readonly auto: string; readonly light: string; readonly dark: string }
    readonly language: string
    readonly languages: { readonly en: string; readonly fr: string }
    readonly limit: string
    readonly limitHint: (most: number) => string
    readonly show: string
    readonly unknown: string
    readonly preview: string
    readonly code: string
    readonly codeHint: string
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
    readonly open: string
    readonly oembed: string
  }
}

export const embedWords: Record<Locale, EmbedWords> = {
  en: {
    embed: 'Embed',
    events: 'Events',
    license: 'Text under CC BY 4.0',
    unused: (parameters) => `Beside a single event these have no effect: ${parameters}.`,
    missing: {
      title: 'Event not found',
      text: (id) => `The record has no event “${id}”. The address of this embed may have been mistyped; addresses of events never change.`,
      suggestion: 'Did you mean this one?',
      home: 'Go to the timeline',
    },
    builder: {
      heading: 'Embed a view or an event',
      intro: 'A light frame for your own page: no tracking, no cookies, always up to date.',
      address: 'Address of a view or an event',
      addressHint: 'Paste it from the address bar, filters included. Left empty, the choices below count.',
      choose: 'Or choose',
      actor: 'Actor',
      anyActor: 'All actors',
      kind: 'Kind of event',
      anyKind: 'All kinds',
      theme: 'Colors',
      themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
      language: 'Language',
      languages: { en: 'English', fr: 'French' },
      limit: 'Events at most',
      limitHint: (most) => `1 to ${most}`,
      show: 'Show preview and code',
      unknown: 'This is not the address of a view or an event of this site. Expected one such as',
      preview: 'Preview',
      code: 'Code to copy',
      codeHint: 'The last line is optional: it makes the frame as tall as its content.',
      copy: 'Copy the code',
      copied: 'Code copied',
      copyFailed: 'Copying failed; select the code and copy it by hand.',
      open: 'Open the embed on its own',
      oembed: 'As oEmbed (JSON)',
    },
  },
  fr: {
    embed: 'Intégrer',
    events: 'Événements',
    license: 'Textes sous licence CC BY 4.0',
    unused: (parameters) => `Sans effet à côté d’un seul événement : ${parameters}.`,
    missing: {
      title: 'Événement introuvable',
      text: (id) => `Le dossier ne contient aucun événement « ${id} ». L’adresse de cette intégration est peut-être mal saisie ; celles des événements ne changent jamais.`,
      suggestion: 'Vouliez-vous dire celui-ci ?',
      home: 'Aller à la chronologie',
    },
    builder: {
      heading: 'Intégrer une vue ou un événement',
      intro: 'Un cadre léger pour votre propre page : ni pistage ni cookies, toujours à jour.',
      address: 'Adresse d’une vue ou d’un événement',
      addressHint: 'Collez-la depuis la barre d’adresse, filtres compris. Si ce champ reste vide, les choix ci-dessous comptent.',
      choose: 'Ou choisir',
      actor: 'Acteur',
      anyActor: 'Tous les acteurs',
      kind: 'Type d’événement',
      anyKind: 'Tous les types',
      theme: 'Couleurs',
      themes: { auto: 'Comme le système du lecteur', light: 'Claires', dark: 'Sombres' },
      language: 'Langue',
      languages: { en: 'Anglais', fr: 'Français' },
      limit: 'Événements au plus',
      limitHint: (most) => `De 1 à ${most}`,
      show: 'Montrer l’aperçu et le code',
      unknown: 'Ce n’est pas l’adresse d’une vue ou d’un événement de ce site. Attendu, par exemple :',
      preview: 'Aperçu',
      code: 'Code à copier',
      codeHint: 'La dernière ligne est facultative : elle donne au cadre la hauteur de son contenu.',
      copy: 'Copier le code',
      copied: 'Code copié',
      copyFailed: 'La copie a échoué ; sélectionnez le code et copiez-le à la main.',
      open: 'Ouvrir l’intégration seule',
      oembed: 'En oEmbed (JSON)',
    },
  },
}
