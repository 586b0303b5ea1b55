import { readParadigms } from './paradigm.ts'

/**
 * Ukrainian. The genitive of masculine nouns is in -у (план, плану) unless the class says `.a`
 * (Лондон, Лондона). `.k` stands after к, г, х. Classes named after a consonant carry it, since it
 * or the vowel before it changes: `догов~m.ir` is договір, договору; `республі~f.ka`, республіці.
 */
export const uk = readParadigms(`
  m            -    у     у/ові     -    ом    і
  m.k          -    у     у/ові     -    ом    у
  m.a          -    а     у/ові     -    ом    і
  m.a.k        -    а     у/ові     -    ом    у
  m.ir         ір   ору   ору       ір   ором  орі
  m.id         ід   оду   оду/одові ід   одом  оді
  m.iv         ів   ова   ову/овові ів   овом  ові
  m.anim       -    а     у/ові     -    ом    ові/і
  m.anim.k     -    а     у/ові     -    ом    ові
  m.anim.ch    -    а     у/еві     -    ем    еві/і
  m.surname    -    а     у/ові     -    им    і/ові
  m.soft       ь    я     ю/еві     ь    ем    і/еві
  m.soft.u     ь    ю     ю         ь    ем    і
  m.i          й    ю     ю/єві     й    єм    ї
  m.i.anim     й    я     ю/єві     й    єм    ї/єві
  m.ets        ець  ця    цю/цеві   ець  цем   цеві
  m.o          о    а     у/ові     о    ом    ові
  m.pl         и    ів    ам        и    ами   ах
  m.soft.pl    і    ів    ям        і    ями   ях
  m.ts.pl      ці   ців   цям       ці   цями  цях
  f            а    и     і         у    ою    і
  f.pl         и    -     ам        и    ами   ах
  f.ka         ка   ки    ці        ку   кою   ці
  f.ka.pl      ки   ок    кам       ки   ками  ках
  f.ga         га   ги    зі        гу   гою   зі
  f.soft       я    і     і         ю    ею    і
  f.sh         а    і     і         у    ею    і
  f.ia         я    ї     ї         ю    єю    ї
  f.ia.pl      ї    й     ям        ї    ями   ях
  f.cons       ь    і     і         ь    ю     і
  f.cons.pl    і    ей    ям        і    ями   ях
  f.ist        ість ості  ості      ість істю  ості
  f.l          ль   лі    лі        ль   ллю   лі
  f.ch         ч    чі    чі        ч    ччю   чі
  f.surname    а    ої    ій        у    ою    ій
  n            о    а     у         о    ом    і
  n.pl         а    -     ам        а    ами   ах
  n.e          е    я     ю         е    ем    і
  n.ia         я    я     ю         я    ям    і
  n.ja         я    я     ю         я    ям    ї
  adj          ий   ого   ому       ий   им    ому
  adj.f        а    ої    ій        у    ою    ій
  adj.n        е    ого   ому       е    им    ому
  adj.pl       і    их    им        і    ими   их
  adj.soft     ій   ього  ьому      ій   ім    ьому
  adj.soft.f   я    ьої   ій        ю    ьою   ій
  adj.soft.n   є    ього  ьому      є    ім    ьому
  adj.soft.pl  і    іх    ім        і    іми   іх
`)
