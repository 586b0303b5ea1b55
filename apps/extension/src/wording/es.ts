import type { Words } from './en.ts'

/** Spanish. */
export const es: Words = {
  name: 'Parley',
  card: {
    close: 'Cerrar',
    back: 'Volver',
    open: 'Contexto: {label}',
    pin: 'Fijar',
    copy: 'Copiar con las fuentes',
    copied: 'Copiado.',
    notCopied: 'El navegador no permitió que Parley copiara.',
    mute: 'No marcar más este tema',
    unmute: 'Volver a marcar este tema',
    muted: 'Este tema ya no se marca. En las opciones figuran los que no se marcan.',
    wrong: 'Marca equivocada',
    fallback:
      'Este paquete no tiene fichas en este idioma: {language}. El texto se muestra en inglés.',
  },
  copy: {
    asOf: 'A fecha de {date}:',
    origin: 'De Parley. Documentación hasta el {date}.',
  },
  guide: {
    name: 'Recorrer las marcas de esta página',
    previous: 'Anterior',
    next: 'Siguiente',
    leave: 'Volver adonde estaba',
  },
  list: {
    title: 'Contexto en esta página',
    empty: 'En esta página no hay nada marcado.',
  },
  lookUp: {
    menu: 'Buscar «%s» en Parley',
    nothing: 'Parley no tiene ningún tema llamado «{words}».',
  },
  wrong: {
    explained: '¿Estas palabras tratan aquí de otra cosa? Esto es lo que se guardará:',
    kept: 'Guardado. Estas palabras ya no se asocian a este tema.',
    local:
      'Se queda en este navegador. Lo guardado figura en las opciones, para copiarlo u olvidarlo.',
    keep: 'Guardar y desmarcar estas palabras',
    fields: {
      topic: 'Tema',
      words: 'Palabras',
      rule: 'Regla',
      cues: 'Palabras que lo señalaron',
      pack: 'Paquete',
      revision: 'Revisión',
      date: 'Fecha',
    },
  },
  send: {
    offer: 'Enviar esto a {host}…',
    explained:
      'Esto es todo lo que se enviaría a quienes mantienen el paquete de {host}, para que lo corrijan:',
    nothingElse:
      'Ni la dirección ni el título de la página, y ninguna cookie. Aun así, las palabras pueden revelar de qué artículo se trata y, como toda petición, esta muestra su red al servicio.',
    send: 'Enviar exactamente esto a {host}',
    sent: 'Enviado. El servicio lo guarda como {id}.',
    unknown:
      'Enviado, sin decir quién hace la petición. La respuesta a una petición así no puede leerse, por lo que no se sabe si el servicio la guardó.',
    tooMany: 'El servicio no admite por ahora más avisos desde su red. Allí no se guardó nada.',
    notTaken: 'Este servicio no admite avisos. Allí no se guardó nada.',
    refused: 'El servicio no lo aceptó. Allí no se guardó nada.',
    unreachable: 'El servicio no respondió, por lo que no es seguro que llegara.',
    fields: {
      topic: 'Tema',
      kind: 'Qué está mal',
      exact: 'Palabras marcadas',
      prefix: 'Palabras anteriores',
      suffix: 'Palabras posteriores',
      revision: 'Revisión',
    },
  },
  outcomes: {
    updated: 'Se obtuvo de su servicio un paquete más nuevo.',
    unchanged: 'Su servicio no tiene un paquete más nuevo.',
    unreachable: 'Su servicio no respondió. Sigue en uso el paquete actual.',
    'not-granted':
      'Su navegador no permite que Parley consulte su servicio. No se le consultó, porque la petición podría identificar su instalación. Para volver a permitirlo, pulse «Buscar un paquete más nuevo» en las opciones.',
    'signature-invalid':
      'El paquete que ofrece su servicio no está firmado con la clave que usted confirmó ni con una que ella avale. No se aceptó.',
    older: 'Su servicio ofreció un paquete más antiguo que el actual. No se aceptó.',
    damaged: 'El paquete llegó dañado. No se aceptó.',
    unreadable:
      'El paquete que ofrece su servicio está en un formato que esta versión no sabe leer.',
  },
  notices: {
    expired:
      'Este paquete debía haberse renovado a más tardar el {date}. Puede estar desactualizado.',
    storedDamaged:
      'No se pudo leer el paquete guardado de su servicio. Se usa el que vino con la extensión.',
    lastCheck: 'Consultado el {date}.',
  },
  popup: {
    page: 'En esta página',
    notRead: 'Esta página no se ha leído.',
    annotate: 'Marcar los temas de la página',
    annotateHint: 'Una vez, sin permiso permanente.',
    cannot: 'El navegador no permite que ninguna extensión lea esta página.',
    failed: 'El navegador no permitió que Parley leyera esta página.',
    noArticle: 'En esta página no se encontró ningún artículo.',
    blank: 'Esta página no parece tratar de las conversaciones de paz.',
    pageFailed: 'No se marcó nada en esta página: no se pudo leer el paquete.',
    cut: 'Esta página es muy larga. Solo se leyó el principio.',
    packFailed:
      'El paquete de contexto no se puede leer, así que no se puede marcar nada. Instalar Parley de nuevo lo arregla.',
    list: 'Mostrar la lista en la página',
    site: 'Leer siempre {host}',
    topics: { one: '{count} tema encontrado', other: '{count} temas encontrados' },
    issues: 'Qué sostienen las partes',
    options: 'Opciones',
    back: 'Volver',
  },
  sample: {
    title: 'Lo que hay sobre la mesa y lo que hay debajo',
    paragraphs: [
      'A los negociadores de Rusia, Ucrania y Estados Unidos rara vez les faltan propuestas. Lo que les falta es un orden en que abordarlas. Un alto el fuego podría venir primero y dejar las demás cuestiones para después, o podría ser la última página de un documento en que todas tienen respuesta.',
      'Algunos de los textos más antiguos vuelven en cada ronda. El Memorando de Budapest de 1994 lo citan quienes preguntan cuánto vale una promesa; los acuerdos de Minsk, quienes preguntan qué ocurre con un texto que ambas partes firmaron y cada una leyó a su manera. Una zona desmilitarizada a lo largo de la línea de contacto se ha trazado ya en muchos mapas, al igual que una fuerza de mantenimiento de la paz que la vigile.',
      'Otras palabras son en sí mismas objeto de disputa. Moscú habla de desnazificación y de operación militar especial; Kiev y sus socios rechazan ambos términos. Detrás están las cuestiones de la adhesión a la OTAN, de las garantías de seguridad y de los activos congelados del banco central de Rusia.',
    ],
  },
  welcome: {
    page: 'Le damos la bienvenida a Parley',
    title: 'Contexto donde usted lee',
    lead: 'Parley marca los temas de las conversaciones de paz entre Rusia, Estados Unidos y Ucrania en el artículo que usted lee y abre para cada uno una ficha breve, fechada y con fuentes. Lo que usted lee nunca sale de este navegador.',
    try: 'Pruébelo aquí',
    tryHint:
      'Detenga el puntero sobre una palabra subrayada, haga clic en ella o tóquela. La tecla Esc cierra la ficha.',
    sample: 'Artículo de ejemplo',
    where: '¿Dónde puede leer Parley?',
    asked: 'En ninguna parte mientras usted no lo permita.',
    once: 'Una página cada vez: con un artículo abierto, pulse el botón de Parley en la barra del navegador y luego «Marcar los temas de la página». No hace falta un permiso permanente.',
    always:
      'Un sitio, automáticamente: indique uno que lea a menudo. El navegador le pedirá que lo confirme.',
    site: 'Dirección de un sitio',
    read: 'Leer este sitio',
    notASite: 'Eso no es la dirección de un sitio.',
    refused: 'No se permitió nada.',
    allowed: 'Desde ahora Parley lee {host}.',
    keys: 'Teclas: Alt+Mayús+N y Alt+Mayús+B van a la marca siguiente y a la anterior, Alt+Mayús+L muestra la lista de todas, Alt+Mayús+K busca el texto seleccionado.',
    more: 'Más sitios, número de marcas y paquetes: Opciones',
  },
  options: {
    title: 'Opciones de Parley',
    marks: 'Marcas',
    densities: {
      first: 'La primera mención de un tema en el artículo',
      'first-per-section': 'La primera mención en cada sección',
      all: 'Todas las menciones',
    },
    marksHint: 'Se aplica de inmediato a las páginas abiertas.',
    muted: 'Temas que no se marcan',
    markAgain: 'Volver a marcar',
    wrong: 'Marcas que usted consideró equivocadas',
    wrongHint: 'Se guardan solo en este navegador. Estas palabras ya no se asocian al tema.',
    forget: 'Olvidar',
    copyAll: 'Copiarlas todas',
    copied: 'Copiado.',
    sites: 'Sitios',
    sitesHint: 'Donde Parley lee automáticamente. En los demás, use el botón de la barra.',
    allSites: 'Leer todos los sitios',
    noSites: 'Ninguno por ahora.',
    off: 'Desactivado en',
    remove: 'Quitar',
    allowAgain: 'Volver a permitir',
    pack: 'Paquete',
    bundled: 'Vino con la extensión',
    fromService: 'De {service}',
    revision: 'Revisión',
    published: 'Publicado',
    checkNow: 'Buscar un paquete más nuevo',
    service: 'Servicio',
    serviceHint:
      'Un servicio ofrece paquetes más nuevos. Se le consulta dos veces al día, con una petición igual para todos, lea usted lo que lea.',
    address: 'Dirección',
    grantHint:
      'Su navegador le pedirá que permita esta dirección: sin ello, cada petición podría llevar una señal por la que el servicio reconociera su navegador. Esto no hace que Parley lea páginas allí.',
    grantRefused:
      'No se permitió, así que no se consultó al servicio ni se añadió: la petición podría identificar su instalación.',
    showKeys: 'Mostrar sus claves',
    confirmHint: 'Compare la huella con la que el responsable publica en otro lugar y confírmela.',
    since: 'en uso desde el {date}',
    confirm: 'La huella es correcta: añadir este servicio',
    removeService: 'Quitar este servicio',
    keysFailed: 'No se pudieron leer claves en esa dirección.',
    noKeys: 'El servicio no indica ninguna clave.',
    current: 'En uso: {service}',
    pinnedKey: 'Su clave:',
    keyFollowed:
      'El {date} su servicio cambió de clave. La clave que usted confirmó avala la nueva, en la que se confía en lugar de ella. Compare la nueva huella si quiere asegurarse.',
  },
}
