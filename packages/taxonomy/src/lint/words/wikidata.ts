/** Wikidata identifiers that were confirmed by looking at the item, by topic or party. */
export const CONFIRMED_WIKIDATA: Readonly<Record<string, string>> = {
  'european-union': 'Q458',
  iaea: 'Q41984',
  'international-court-of-justice': 'Q7801',
  'international-criminal-court': 'Q47488',
  nato: 'Q7184',
  osce: 'Q81299',
  'russian-invasion-of-ukraine': 'Q110999040',
  'un-general-assembly': 'Q47423',
  'un-security-council': 'Q37470',
  'vladimir-putin': 'Q7747',
  'volodymyr-zelensky': 'Q3874799',
}
