/** A language's name in another language; its tag where the name is not known or the tag is not one. */
export const languageName = (tag: string, inLanguage: string): string => {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
