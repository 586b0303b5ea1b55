import { readForm } from './words.ts'

/** The words that texts of a language have most of; a builder takes care that they cost nothing. */
const FREQUENT: Readonly<Record<string, string>> = {
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an',
  en: 'the of and to in a is that for on was with as it at by from his he be are has said not have',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero',
  fr: 'de la le et les des en un du une que est dans qui par pour au sur il pas plus ne se a l d',
  pl: 'w i na z do się nie że jest o to od za po przez jak dla a ale tym oraz są co r był',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas ao',
  ru: 'в и на не что с по как из о это он за от для к его но а у так же все или до',
  uk: 'в і на з у не що та до за про як для від це по й із його але є також які а чи',
}

/** The letters of each; none for a language without a list. */
export const frequentWords = (language: string): readonly (readonly number[])[] =>
  (FREQUENT[language] ?? '').split(' ').flatMap((word) => readForm(word).words)
