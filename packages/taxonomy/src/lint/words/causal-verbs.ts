/**
 * Verbs and phrases that say one thing brought about another, and the words of attribution that
 * make such a sentence somebody's claim.
 */
export const CAUSAL: Readonly<Record<string, RegExp>> = {
  en: /\b(caus(ed|es|ing)|led to|leads to|provok(ed|es|ing)|forc(ed|ing)|trigger(ed|s|ing)|because of|resulted in|due to)\b/giu,
}
export const ATTRIBUTION: Readonly<Record<string, RegExp>> = {
  en: /\b(says?|said|saying|according to|calls?|called|describ(es|ed|ing)|argu(es|ed|ing)|claim(s|ed|ing)?|blam(es|ed|ing)|view(s|ed)?|accus(es|ed|ing)|stat(es|ed|ing)|present(s|ed)|regard(s|ed)?|consider(s|ed)?|propos(es|ed)|reported|held|holds|den(y|ies|ied)|cites?|cited|names?|named)\b/iu,
}
