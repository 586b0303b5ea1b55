import type { Words } from './words.ts'

export const pl: Words = {
  loaded: `
    reżim* (kijowsk|kremlowsk|moskiewsk|putinowsk|zbrodnicz)*
    (kijowsk|kremlowsk|moskiewsk|putinowsk|zbrodnicz)* reżim*
    reżim* (Putina|Zełenskiego|Kremla|Kijowa|Moskwy|w Kijowie|w Moskwie)
    marionet*
    junt(a|y|ę|ą|cie)
    (wyzwol|wyzwal)*
    tak zwan*
    tzw.
    pseudoreferend*
    pseudowybor*
    farsa
    ork(i|ów|om|ami|ach)
    raszys*
    ruscy
    kacap*
    banderow(iec|ca|cy|ców|com|cami|cach|ski|ska|skie|skich|skiego)
    ukronazi*
    zdenazyfikow*
    denazyfikowa*
    now(e|ych|ym|ymi) region*
    specjaln(a|ej|ą) operacj* (wojskow|militarn)*
    specjaln(a|ej|ą) (wojskow|militarn)* operacj*
    (zjednoczeni|ponown* zjednoczeni)* (Krymu|z Rosją)
    podżegacz* wojenn*
  `,
  charged: `
    neonazi*
    rusofob*
    państw* terrorystyczn*
    (państw)*-terroryst*
    reżim* terrorystyczn*
    faszys*
    niesprowokowan*
    agresor*
    okupan(t|ta|tów|ci|tom|tami|tem)
    najeźdźc*
  `,
  causal: `
    spowodowa*
    powoduj*
    powodow*
    doprowadz(ił|iła|iło|ili|iły|a|ają|ić|i) do
    sprowok*
    prowok(uje|ują|ował|owała|owało|owali)
    zmusi*
    zmusz*
    wywoł(ał|ała|ało|ali|ały|uje|ują|ać|any|ana|ane)
    wskutek
    na skutek
    z powodu
    z winy
  `,
  attribution: `
    mówi*
    powiedzi*
    twierdz*
    według
    zdaniem
    oświadcz*
    nazyw*
    nazwa(ł|ła|ło|li|ły|ny|na|ne|no)
    oskarż*
    uważa*
    opis*
    poda(je|ją|ł|ła|ło|li|ły)
    zaprzecz*
    przedstawi*
    argument*
    wskaz*
    zarzuc*
    określ*
    uzna(je|ją|ł|ła|ło|li|ły)
    propon*
    zaproponowa*
    wyjaśni*
    stwierdz*
    powoł*
    oceni*
    pis(ze|zą|ał|ała|ali)
    napisa*
    donos*
    donios*
    poinformow*
    informuj*
    w (opinii|ocenie)
    odrzuc*
    żąda*
    zażąda*
    ogłos*
    zapowie*
    obwini*
    termin*
    sformułowani*
    widz(i|ą)
    traktuj*
  `,
  neutral: `
  `,
}
