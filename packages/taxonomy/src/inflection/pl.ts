import { readParadigms } from './paradigm.ts'

/**
 * Polish. Classes named after a consonant carry it, since it changes: `szczy~m.t` is szczyt,
 * szczycie; `.k` classes stand after k and g, where i is written.
 */
export const pl = readParadigms(`
  m            -     u/a    owi/u    -     em     ie/u
  m.anim       -     a      owi      -     em     ie/u
  m.k          -     u/a    owi      -     iem    u
  m.pl         y     ów     om       y     ami    ach
  m.k.pl       i     ów     om       i     ami    ach
  m.anim.pl    owie  ów     om       owie  ami    ach
  f            a     y      ie       ę     ą      ie
  f.pl         y     -      om       y     ami    ach
  f.ja         a     i      i        ę     ą      i
  f.ja.pl      e     i      om       e     ami    ach
  f.cons       -     i      i        -     ią     i
  n            o     a      u        o     em     ie/u
  n.pl         a     -      om       a     ami    ach
  n.ie         e     a      u        e     em     u
  adj          y     ego    emu      y     ym     ym
  adj.k        i     iego   iemu     i     im     im
  adj.f        a     ej     ej       ą     ą      ej
  adj.k.f      a     iej    iej      ą     ą      iej
  adj.n        e     ego    emu      e     ym     ym
  adj.k.n      ie    iego   iemu     ie    im     im
  adj.pl       e     ych    ym       e     ymi    ych
  adj.k.pl     ie    ich    im       ie    imi    ich
  m.t          t     tu/ta  towi/tu  t     tem    cie
  m.t.anim     t     ta     towi     ta    tem    cie
  m.d          d     du/da  dowi     d     dem    dzie
  m.d.anim     d     da     dowi     da    dem    dzie
  m.od         ód    odu    odowi    ód    odem   odzie
  m.r          r     ru/ra  rowi     r     rem    rze
  m.r.anim     r     ra     rowi     ra    rem    rze
  m.l.anim     ł     ła     łowi     ła    łem    le
  m.l          ł     łu/ła  łowi     ł     łem    le
  m.soft       -     u/a    owi      -     em     u
  m.soft.anim  -     a      owi      a     em     u
  m.soft.pl    e     y      om       y/e   ami    ach
  m.ko         ko    ki     ce/owi   kę    ką     ce
  f.ka         ka    ki     ce       kę    ką     ce
  f.ka.pl      ki    ek     kom      ki    kami   kach
  f.ga         ga    gi     dze      gę    gą     dze
  f.ra         ra    ry     rze      rę    rą     rze
  f.ta         ta    ty     cie      tę    tą     cie
  f.da         da    dy     dzie     dę    dą     dzie
  f.la         ła    ły     le       łę    łą     le
  f.c          a     y      y        ę     ą      y
  f.c.pl       e     -      om       e     ami    ach
  f.nia        a     -      -        ę     ą      -
  f.nia.pl     e     -      om       e     ami    ach
  f.sc         ść    ści    ści      ść    ścią   ści
  f.owa.pl     owy   ów     owom     owy   owami  owach
  n.nie.pl     nia   ń      niom     nia   niami  niach
  n.ie.pl      a     -      om       a     ami    ach
  m.oj         ój    oju    ojowi    ój    ojem   oju
`)
