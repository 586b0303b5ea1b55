import { readParadigms } from './paradigm.ts'

/** Russian. `adj` after к, г, х (Зеленский), `adj.hard` after other hard consonants (красный). */
export const ru = readParadigms(`
  m            -   а    у    -   ом     е
  m.anim       -   а    у    -   ом     е
  m.surname    -   а    у    -   ым     е
  m.soft       ь   я    ю    ь   ем     е
  m.i          й   я    ю    й   ем     е/и
  m.pl         ы   ов   ам   ы   ами    ах
  m.k.pl       и   ов   ам   и   ами    ах
  m.soft.pl    и   ей   ям   и   ями    ях
  f            а   ы    е    у   ой/ою  е
  f.k          а   и    е    у   ой/ою  е
  f.pl         ы   -    ам   ы   ами    ах
  f.k.pl       и   -    ам   и   ами    ах
  f.ia         я   и    и    ю   ей/ею  и
  f.ia.pl      и   й    ям   и   ями    ях
  f.cons       ь   и    и    ь   ью     и
  f.cons.pl    и   ей   ям   и   ями    ях
  n            о   а    у    о   ом     е
  n.pl         а   -    ам   а   ами    ах
  n.ie         е   я    ю    е   ем     и
  n.ie.pl      я   й    ям   я   ями    ях
  adj          ий  ого  ому  ий  им     ом
  adj.hard     ый  ого  ому  ый  ым     ом
  adj.soft     ий  его  ему  ий  им     ем
  adj.f        ая  ой   ой   ую  ой/ою  ой
  adj.soft.f   яя  ей   ей   юю  ей     ей
  adj.n        ое  ого  ому  ое  им     ом
  adj.hard.n   ое  ого  ому  ое  ым     ом
  adj.pl       ие  их   им   ие  ими    их
  adj.hard.pl  ые  ых   ым   ые  ыми    ых
`)
