import type { Words } from './words.ts'

export const pt: Words = {
  loaded: `
    regime(s|) (de|do|em) (Kiev|Kyiv|Kremlin|Putin|Zelensky|Zelenski|Moscou|Moscovo)
    regime (criminoso|fantoche)
    marionete*
    marioneta*
    fantoche*
    junta (militar|fascista|nazi|nazista|golpista|de Kiev)
    libert(ar|ou|aram|ado|ada|ados|adas|ação) (de|do|da|o|a|os|as|dos|das) (Donbass|Donbas|Crimeia|território|territórios|cidade|cidades|região|regiões)
    (território|cidade|localidade|região|regiõe)* (libertad|liberad)*
    assim chamad*
    dito* (referendo|república|eleiç)*
    farsa*
    simulacro* de (referendo|eleiç|votaç)*
    pseudorref*
    pseudoref*
    orcs
    rashis*
    banderista*
    ukronazi*
    desnazificar*
    desnazificad*
    novas regiões
    operaç(ão|ões) (militar|militares) (especial|especiais)
    (reunificação|reunião) (da Crimeia|com a Rússia)
    belicista*
  `,
  charged: `
    neonazi*
    russofob*
    russófob*
    Estado(s|) terrorista*
    regime(s|) terrorista*
    fascis*
    não provocad*
    agressor(a|es|as|)
    invasores
  `,
  causal: `
    caus(ou|aram|ado|ada|ados|adas|ar|ando)
    provoc(ou|aram|ado|ada|ados|adas|ar|ando|a|am)
    (levou|levaram|leva|levam) (a|ao|à|aos|às)
    (conduziu|conduziram|conduz|conduzem) (a|ao|à|aos|às)
    (deu|deram|dá|dão) (lugar|origem) (a|ao|à|aos|às)
    desencade(ou|aram|ado|ada|ar|ando|ia)
    (forçou|forçaram|obrigou|obrigaram)
    devido (a|ao|à|aos|às)
    por causa d*
    por culpa d*
    result(ou|aram) em
    ocasion(ou|aram|ado|ada)
  `,
  attribution: `
    di(z|zem|sse|sseram|to)
    segundo
    de acordo com
    conforme
    declar*
    afirm*
    aleg*
    qualific*
    cham(a|am|ou|aram)
    design*
    acus(a|am|ou|aram|ado|ando)
    consider*
    descrev*
    sustent*
    report*
    inform*
    relat*
    neg(a|am|ou|aram)
    apresent*
    v(ê|eem|iu|iram)
    prop(õe|õem|ôs|useram)
    explic*
    argument*
    atribu*
    culp(a|am|ou|aram)
    rejeit*
    exig*
    ped(e|em|iu|iram)
    anunci*
    fal(a|am|ou|aram) (de|em|da|do)
    escrev*
    termo*
    expressão
    na opinião d*
    no entender d*
  `,
  neutral: `
    (levou|levaram|leva|levam) a cabo
  `,
}
