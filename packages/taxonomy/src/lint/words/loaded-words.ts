/** Words that take a side, by language; grammatical endings are spelled out. */
export const LOADED_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(regimes?(?= in (Kyiv|Kiev|Moscow))|(Kiev|Kyiv|Putin|Zelensky) regime|puppets?|juntas?|liberat(e|ed|es|ing|ion)|so-called|shams?|orcs?|denazif(y|ies|ied|ying)|new regions|special military operation|reunif(y|ied|ication)|warmongers?|russophob\w*|terrorist state|fascists?|banderites?)\b/giu,
}
