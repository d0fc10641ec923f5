/** Lower case without accents, ligatures opened: "Œuvre" becomes "oeuvre" (Unicode NFKD, UAX #15). The browser uses it too. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')
}
