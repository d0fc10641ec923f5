/** As much of Citation.js as the tests use; it ships no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { readonly generateGraph: false; readonly forceType?: string }): unknown }
    readonly output: { format(name: 'bibliography', items: readonly object[], options: Readonly<Record<string, string>>): string }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
