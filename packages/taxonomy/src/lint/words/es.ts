import type { Words } from './words.ts'

export const es: Words = {
  loaded: `
    régimen (de|del|en) (Kiev|Kyiv|Kremlin|Putin|Zelenski|Zelensky|Moscú)
    régimen (kievita|criminal)
    marioneta*
    títere*
    junta (militar|fascista|nazi|golpista|de Kiev)
    liber(ar|ó|aron|ado|ada|ados|adas|ación) (de |)(de|del|la|el|las|los) (Donbás|Donbass|Crimea|territorio|territorios|ciudad|ciudades|región|regiones)
    (territorio|ciudad|ciudade|localidad|localidade|regione|región)* liberad*
    así llamad*
    mal llamad*
    farsa*
    simulacro* de (referéndum|referendo|elecci|votaci)*
    pseudorref*
    pseudoref*
    orcos
    rashis*
    banderista*
    ukronazi*
    desnazificar*
    desnazificad*
    nuevas regiones
    operaci(ón|ones) militar(es|) especial(es|)
    (reunificación|reunión) (de Crimea|con Rusia)
    belicista*
  `,
  charged: `
    neonazi*
    rusofob*
    rusófob*
    Estado(s|) terrorista*
    régimen terrorista
    fascis*
    no provocad*
    agresor(a|es|as|)
    invasores
  `,
  causal: `
    caus(ó|aron|ado|ada|ados|adas|ar|ando)
    provoc(ó|aron|ado|ada|ados|adas|ar|ando|a|an)
    (condujo|condujeron|conduce|conducen) a
    (dio|dieron|da|dan) lugar a
    desencaden(ó|aron|ado|ada|ar|ando|a|an)
    oblig(ó|aron) a
    forz(ó|aron)
    debido a*
    a causa de*
    por culpa de*
    a raíz de*
    result(ó|aron) en
    ocasion(ó|aron|ado|ada)
  `,
  attribution: `
    dic(e|en|ho)
    dij(o|eron)
    según
    de acuerdo con
    declar*
    afirm*
    asegur*
    calific*
    llam(a|an|ó|aron)
    denomin*
    acus(a|an|ó|aron|ado|ando)
    consider*
    describ*
    sost(iene|ienen|uvo|uvieron)
    report*
    inform*
    n(iega|iegan|egó|egaron)
    present*
    v(e|en|io|ieron)
    prop(one|onen|uso|usieron)
    explic*
    argument*
    atribuy*
    señal*
    culp(a|an|ó|aron)
    rechaz*
    exig*
    pid(e|en|ió|ieron)
    anunci*
    habl(a|an|ó|aron) de
    escrib*
    término*
    expresión
    a juicio de
    en opinión de
  `,
  neutral: `

  `,
}
