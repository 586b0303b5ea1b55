import { readParadigms } from './paradigm.ts'

/**
 * Polish. The genitive of masculine nouns is in -u (plan, planu) unless the class says `.a`
 * (Berlin, Berlina) or `.anim` (Putin, Putina). Classes named after a consonant carry it, since it
 * changes: `szczy~m.t` is szczyt, szczycie. `.k` stands after k and g, where i is written; `adj.i`
 * is soft throughout (wschodni, wschodnia).
 */
export const pl = readParadigms(`
  m            -    u      owi     -    em     ie
  m.a          -    a      owi     -    em     ie
  m.anim       -    a      owi     -    em     ie
  m.k          -    u      owi     -    iem    u
  m.k.anim     -    a      owi     -    iem    u
  m.t          t    tu     towi    t    tem    cie
  m.t.anim     t    ta     towi    t    tem    cie
  m.d          d    du     dowi    d    dem    dzie
  m.d.anim     d    da     dowi    d    dem    dzie
  m.od         ód   odu    odowi   ód   odem   odzie
  m.ow         ów   owa    owowi   ów   owem   owie
  m.r          r    ru     rowi    r    rem    rze
  m.r.anim     r    ra     rowi    r    rem    rze
  m.l          ł    łu     łowi    ł    łem    le
  m.l.anim     ł    ła     łowi    ł    łem    le
  m.soft       -    u      owi     -    em     u
  m.soft.anim  -    a      owi     -    em     u
  m.oj         ój   oju    ojowi   ój   ojem   oju
  m.ko         ko   ki     ce      kę   ką     ce
  m.pl         y    ów     om      y    ami    ach
  m.k.pl       i    ów     om      i    ami    ach
  m.soft.pl    e    y      om      e    ami    ach
  f            a    y      ie      ę    ą      ie
  f.pl         y    -      om      y    ami    ach
  f.ka         ka   ki     ce      kę   ką     ce
  f.ka.pl      ki   ek     kom     ki   kami   kach
  f.ga         ga   gi     dze     gę   gą     dze
  f.ra         ra   ry     rze     rę   rą     rze
  f.ta         ta   ty     cie     tę   tą     cie
  f.da         da   dy     dzie    dę   dą     dzie
  f.la         ła   ły     le      łę   łą     le
  f.c          a    y      y       ę    ą      y
  f.c.pl       e    -      om      e    ami    ach
  f.ja         a    i      i       ę    ą      i
  f.ja.pl      e    i      om      e    ami    ach
  f.nia        a    -      -       ę    ą      -
  f.nia.pl     e    -      om      e    ami    ach
  f.n          ń    ni     ni      ń    nią    ni
  f.s          ś    si     si      ś    sią    si
  f.sc         ść   ści    ści     ść   ścią   ści
  f.owa.pl     owy  ów     owom    owy  owami  owach
  f.surname    a    ej     ej      ą    ą      ej
  n            o    a      u       o    em     ie
  n.k          o    a      u       o    iem    u
  n.pl         a    -      om      a    ami    ach
  n.ie         e    a      u       e    em     u
  n.um         um   um     um      um   um     um
  n.um.pl      a    ów     om      a    ami    ach
  n.nie.pl     nia  ń      niom    nia  niami  niach
  adj          y    ego    emu     y    ym     ym
  adj.k        i    iego   iemu    i    im     im
  adj.f        a    ej     ej      ą    ą      ej
  adj.k.f      a    iej    iej     ą    ą      iej
  adj.i.f      ia   iej    iej     ią   ią     iej
  adj.n        e    ego    emu     e    ym     ym
  adj.k.n      ie   iego   iemu    ie   im     im
  adj.pl       e    ych    ym      e    ymi    ych
  adj.k.pl     ie   ich    im      ie   imi    ich
`)
