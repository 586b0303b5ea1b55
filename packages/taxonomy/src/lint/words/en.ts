import type { Words } from './words.ts'

export const en: Words = {
  loaded: `
    regime* in (Kyiv|Kiev|Moscow)
    (Kyiv|Kiev|Kremlin|Putin|Zelensky|Moscow)('s|) regime
    puppet*
    junta*
    liberat(e|ed|es|ing|ion|or|ors)
    so-called
    sham(s|)
    orc(s|)
    denazif(y|ies|ied|ying)
    new regions
    special military operation*
    reunif*
    warmonger*
    banderite*
    ukronazi*
    rashist*
  `,
  charged: `
    russophob*
    terrorist (state|regime)*
    fascis*
    neo-nazi*
    unprovoked
    aggressor*
    occupiers
  `,
  causal: `
    caus(ed|es|ing)
    (led|leads|leading) to
    provok(ed|es|ing)
    forc(ed|ing)
    trigger(ed|s|ing)
    because of
    resulted in
    due to
  `,
  attribution: `
    (say|says|said|saying)
    according to
    (used|made|given|said|put) by
    call(s|ed|ing|)
    describ*
    argu(e|es|ed|ing)
    claim(s|ed|ing|)
    blam(e|es|ed|ing)
    view(s|ed|)
    accus*
    stat(es|ed|ing)
    present(s|ed)
    regard(s|ed|)
    consider(s|ed|)
    propos(e|es|ed)
    report(s|ed|edly)
    h(eld|olds)
    den(y|ies|ied)
    cit(e|es|ed)
    nam(es|ed)
    term(s|ed|)
    speak(s|) of
    spoke of
    quot(e|es|ed)
    declar*
    announc*
    demand*
    ask(s|ed|)
    reject*
  `,
  neutral: `
    forced (transfer|transfers|deportation|deportations|displacement|labour|return)
    German reunification
    reunification of Germany
    (family|families|child|children) reunif*
    reunif* (of|with) (the |their |his |her |)(family|families|child|children|parents|relatives)
    due to (expire|begin|end|meet|start|run|take|be|enter|return|last|hold|come)
  `,
}
