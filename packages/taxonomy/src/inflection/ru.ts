import { readParadigms } from './paradigm.ts'

/**
 * Russian. `adj` after к, г, х (Зеленский), `adj.hard` after other hard consonants (красный),
 * `adj.oy` with the stress on the ending (теневой), `adj.sh.f` after sibilants (всеобъемлющая).
 * `.k` stands after к, г, х; `.ch` after ч, ш, ж, щ, ц. Forms in -ою, -ею are left out: newspapers
 * do not print them.
 */
export const ru = readParadigms(`
  m            -   а    у    -   ом   е
  m.anim       -   а    у    -   ом   е
  m.anim.ch    -   а    у    -   ем   е
  m.surname    -   а    у    -   ым   е
  m.soft       ь   я    ю    ь   ем   е
  m.i          й   я    ю    й   ем   и
  m.ei         й   я    ю    й   ем   е
  m.ok         ок  ка   ку   ок  ком  ке
  m.ets        ец  ца   цу   ец  цем  це
  m.pl         ы   ов   ам   ы   ами  ах
  m.k.pl       и   ов   ам   и   ами  ах
  m.soft.pl    и   ей   ям   и   ями  ях
  m.ts.pl      цы  цев  цам  цы  цами цах
  f            а   ы    е    у   ой   е
  f.k          а   и    е    у   ой   е
  f.ch         а   и    е    у   ей   е
  f.ts         а   ы    е    у   ей   е
  f.pl         ы   -    ам   ы   ами  ах
  f.k.pl       и   -    ам   и   ами  ах
  f.ka.pl      ки  ок   кам  ки  ками ках
  f.soft       я   и    е    ю   ей   е
  f.ia         я   и    и    ю   ей   и
  f.ia.pl      и   й    ям   и   ями  ях
  f.cons       ь   и    и    ь   ью   и
  f.cons.pl    и   ей   ям   и   ями  ях
  f.surname    а   ой   ой   у   ой   ой
  n            о   а    у    о   ом   е
  n.pl         а   -    ам   а   ами  ах
  n.e          е   я    ю    е   ем   е
  n.je         ье  ья   ью   ье  ьем  ье
  n.ie         е   я    ю    е   ем   и
  n.ie.pl      я   й    ям   я   ями  ях
  adj          ий  ого  ому  ий  им   ом
  adj.hard     ый  ого  ому  ый  ым   ом
  adj.oy       ой  ого  ому  ой  ым   ом
  adj.soft     ий  его  ему  ий  им   ем
  adj.f        ая  ой   ой   ую  ой   ой
  adj.soft.f   яя  ей   ей   юю  ей   ей
  adj.sh.f     ая  ей   ей   ую  ей   ей
  adj.n        ое  ого  ому  ое  им   ом
  adj.hard.n   ое  ого  ому  ое  ым   ом
  adj.soft.n   ее  его  ему  ее  им   ем
  adj.pl       ие  их   им   ие  ими  их
  adj.hard.pl  ые  ых   ым   ые  ыми  ых
`)
