import { readParadigms } from './paradigm.ts'

/** Polish. `.k` classes after k and g, where i is written; other alternations are patterns. */
export const pl = readParadigms(`
  m          -    u/a   owi/u   -       em    ie/u
  m.anim     -    a     owi     a       em    ie/u
  m.k        -    u/a   owi     -/a     iem   u
  m.pl       y    ów    om      y       ami   ach
  m.k.pl     i    ów    om      i       ami   ach
  m.anim.pl  owie ów    om      ów      ami   ach
  f          a    y     ie      ę       ą     ie
  f.pl       y    -     om      y       ami   ach
  f.k        a    i     e       ę       ą     e
  f.ja       a    i     i       ę       ą     i
  f.ja.pl    e    i     om      e       ami   ach
  f.cons     -    i     i       -       ią    i
  n          o    a     u       o       em    ie/u
  n.pl       a    -     om      a       ami   ach
  n.ie       e    a     u       e       em    u
  adj        y    ego   emu     y/ego   ym    ym
  adj.k      i    iego  iemu    i/iego  im    im
  adj.f      a    ej    ej      ą       ą     ej
  adj.k.f    a    iej   iej     ą       ą     iej
  adj.n      e    ego   emu     e       ym    ym
  adj.k.n    ie   iego  iemu    ie      im    im
  adj.pl     e    ych   ym      e/ych   ymi   ych
  adj.k.pl   ie   ich   im      ie/ich  imi   ich
`)
