import type { Words } from './words.ts'

export const de: Words = {
  loaded: `
    (Kiewer|Kyjiwer|Moskauer|Kreml|Putins|Selenskyjs|Putin|Selenskyj)(-| |)Regime(s|)
    Regime(s|) in (Kiew|Kyjiw|Moskau)
    Marionette*
    Junta(s|)
    befreite(n|r|s|) (Gebiet|Stadt|Städt|Dorf|Dörf|Ort|Territor|Region)*
    Befreiung (der|des|von) (Krim|Donbass|Donbas|Gebiet|Gebiete|Stadt|Region)*
    sogenannt*
    so genannt*
    Scheinreferend*
    Scheinwahl*
    Pseudoreferend*
    Ork(s|)
    Raschis*
    Banderist*
    Banderafaschis*
    Ukronazi*
    entnazifizier(en|t|te|ten|te|end)
    zu entnazifizieren
    neue(n|r|) Regionen
    (militärische|spezielle)(n|r|) (Spezialoperation|Sonderoperation|Militäroperation)*
    Wiedervereinigung (der Krim|mit Russland|mit der Krim)
    Kriegstreiber*
  `,
  charged: `
    Neonazi*
    Russophob*
    Terrorstaat*
    Terrorregime*
    terroristische(r|n|s|) (Staat|Regime)*
    Faschis*
    faschistisch*
    unprovoziert*
    Aggressor*
    Besatzer(n|s|)
  `,
  causal: `
    verursach(t|te|ten|en)
    führt(e|en|) zu(m|r|)
    geführt haben
    provozier(t|te|ten|en)
    (zwingt|zwang|zwangen|gezwungen|erzwang|erzwangen)
    infolge
    ausgelöst
    auslöst(e|en|)
    herbeigeführt
  `,
  attribution: `
    sag(t|te|ten|en)
    gesagt
    erklär(t|te|ten|en)
    laut
    zufolge
    nach (Angaben|Ansicht|Darstellung|Auffassung|Aussage|Worten|Berichten)
    behaupt*
    nenn(t|en)
    nannte(n|)
    genannt
    bezeichn*
    beschuldig*
    bericht*
    beschr(eibt|eiben|ieb|ieben|ieben)
    w(irft|arf|erfen|arfen)
    vorgeworfen
    argument*
    begründ*
    betont*
    w(eist|ies|iesen|eisen)
    bestreit*
    bestritt*
    s(ieht|ah|ehen|ahen)
    h(ält|ielt|alten|ielten)
    vertr(itt|at|eten|aten)
    mein(t|te|ten|en)
    g(ibt|ab|eben|aben) an
    angab(en|)
    aus (der|) Sicht
    Sicht
    schlug*
    schlägt
    vorgeschlagen
    schr(eibt|ieb|ieben|eiben)
    forder(t|te|ten|n)
    lehnt(e|en|)
    verkündet*
    kündigt*
    spr(icht|ach|echen|achen) von
    beruft*
    berief*
    Begriff*
    Formulierung*
    verantwortlich
  `,
  neutral: `
  `,
}
