import { readParadigms } from './paradigm.ts'

/** Ukrainian. Alternations of the stem (Прага, Празі) are written as patterns in the alias. */
export const uk = readParadigms(`
  m          -   у/а  у/ові  -   ом   і/у/ові
  m.anim     -   а    у/ові  -   ом   і/у/ові
  m.surname  -   а    у/ові  -   им   і/у/ові
  m.soft     ь   я    ю/еві  ь   ем   і/ю/еві
  m.i        й   я/ю  ю/єві  й   єм   ї/ю/єві
  m.o        о   а    у/ові  а   ом   у/ові/і
  m.pl       и   ів   ам     и   ами  ах
  m.soft.pl  і   ів   ям     і   ями  ях
  f          а   и    і      у   ою   і
  f.pl       и   -    ам     и   ами  ах
  f.soft     я   і    і      ю   ею   і
  f.ia       я   ї    ї      ю   єю   ї
  f.ia.pl    ї   й    ям     ї   ями  ях
  f.cons     ь   і    і      ь   ю    і
  f.cons.pl  і   ей   ям     і   ями  ях
  n          о   а    у      о   ом   і/у
  n.pl       а   -    ам     а   ами  ах
  n.ia       я   я    ю      я   ям   і/ю
  adj        ий  ого  ому    ий  им   ому/ім
  adj.f      а   ої   ій     у   ою   ій
  adj.n      е   ого  ому    е   им   ому/ім
  adj.pl     і   их   им     і   ими  их
`)
