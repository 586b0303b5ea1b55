import type { Words } from './words.ts'

export const fr: Words = {
  loaded: `
    régime* (de|du|à) (Kiev|Kyiv|Kremlin|Poutine|Zelensky|Moscou)
    régime (kiévien|poutinien|criminel)
    marionnette*
    junte*
    libér* (du|de la|de|des) (Donbass|Crimée|territoires|villes|régions)
    (territoires|villes|régions|villages|localités) libéré*
    soi-disant
    (le|la|les|un|une|des|du|de) prétendu(e|s|es|)
    simulacre*
    mascarade*
    pseudo-(référendum|élection|scrutin)*
    orque(s|)
    rachis(te|tes|me)
    bandériste*
    ukronazi*
    dénazifi(er|é|ée|és|ées|ent|ant)
    nouvelles régions
    opération* militaire* spéciale*
    (réunification|réunion) (de la Crimée|avec la Russie|à la Russie)
    va-t-en-guerre
    belliciste*
  `,
  charged: `
    néonazi*
    néo-nazi*
    russophob*
    État* terroriste*
    régime* terroriste*
    fascis*
    non provoqué*
    agresseur*
  `,
  causal: `
    caus(é|ée|és|ées|er|ant)
    provoqu(é|ée|és|ées|er|ant|a|e|ent|èrent)
    (a|ont|avait|avaient) entraîné
    (conduit|conduisent|conduisait|conduisirent) à
    (a|ont|avait|avaient) (conduit|abouti|forcé|contraint|poussé)
    forçant
    à cause d*
    en raison d*
    déclench(é|ée|és|ées|er|ant|a)
    suite à
  `,
  attribution: `
    (dit|disent|disait|disaient|dire)
    déclar*
    selon
    d'après
    affirm*
    qualifi*
    appel*
    accus*
    estim*
    considèr*
    considér*
    décri*
    soutien*
    soutenai*
    soutenu
    rapport*
    ni(e|ent|é|ait)
    évoqu*
    invoqu*
    reproch*
    présent*
    jug(e|ent|é|eait)
    v(oit|oient|oyait)
    propos*
    indiqu*
    expliqu*
    arguant
    argument*
    écri*
    assur*
    imput*
    attribu*
    parl(e|ent|é|ait)
    rejet*
    exig*
    demand*
    annon*
    terme*
    expression
    formule
  `,
  neutral: `
  `,
}
