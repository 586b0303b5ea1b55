import type { PageWords } from './en.ts'

export const es: PageWords = {
  nav: {
    pages: 'Páginas',
    issues: 'Las cuestiones',
    timeline: 'Cronología',
    topics: 'Temas',
    proposals: 'Propuestas',
    sources: 'Fuentes',
    about: 'Acerca de',
    tryIt: 'Probar un texto',
    skip: 'Ir al contenido',
    language: 'Idioma',
  },
  foot: {
    privacy: 'Estas páginas no usan cookies ni guardan registro de lo que usted lee.',
    programs: 'Interfaz para programas',
    cite: 'Para citar: {address}, revisión {revision}, publicada el {date}.',
    licence: 'Textos: {licence}.',
  },
  home: {
    issues: 'Las cinco cuestiones y el proceso',
    positions: 'Qué sostienen las partes',
    events: 'Últimos acontecimientos',
    noEvents: 'Aún no se ha recogido ningún acontecimiento.',
    sources: 'Fuentes',
    all: 'Toda la cronología',
  },
  issue: {
    topics: 'Temas de esta cuestión',
    proposals: 'Qué dicen las propuestas',
    timeline: 'Todos los acontecimientos de esta cuestión',
  },
  topic: {
    issues: 'Cuestiones a las que afecta',
    positions: 'Qué sostiene esta parte',
    split: 'Este tema se trata ahora por partes.',
    choose: '{topic}: elija un tema',
  },
  timeline: {
    title: 'Cronología',
    about:
      'Qué ocurrió y cuándo, de lo más reciente a lo más antiguo. Cada acontecimiento cita sus fuentes.',
    filter: 'Acontecimientos de',
    all: 'Todas las cuestiones',
    none: 'No se ha recogido ningún acontecimiento de esta cuestión.',
  },
  topics: { title: 'Temas y partes', about: 'Todo lo que Parley explica, de la A a la Z.' },
  proposals: {
    title: 'Las propuestas, una junto a otra',
    about:
      'Qué dice cada propuesta recogida sobre cada cuestión, de la más antigua a la más reciente.',
  },
  sources: {
    title: 'Fuentes',
    about:
      'Todos los textos en que se apoyan las fichas y cómo se vieron. Un texto sin abrir no respalda nada.',
    seen: 'Cómo se vieron',
    all: 'Todas las fuentes',
    counted: { one: '{count} fuente', other: '{count} fuentes' },
    page: 'Página {page} de {pages}',
    next: 'Página siguiente',
    previous: 'Página anterior',
  },
  tryIt: {
    title: 'Probar un texto',
    about:
      'Pegue un artículo o suelte un archivo y vea qué temas menciona y cuáles de las cinco cuestiones. El texto se lee en su navegador: nada de lo que escriba o suelte se envía a ninguna parte.',
    description: 'Pegue un artículo y vea qué temas de las conversaciones de paz menciona.',
    noScript:
      'Para leer el texto en su navegador hace falta JavaScript. Sin él, un programa puede enviar el texto a {address}, y las cuestiones y los temas pueden leerse en las demás páginas.',
    label: 'El texto de un artículo',
    choose: 'Abrir un archivo de texto',
    drop: 'o suéltelo aquí. Texto sin formato o una página guardada, 1 MB como máximo.',
    find: 'Buscar temas',
    reading: 'Leyendo…',
    failed: 'No se pudo obtener el paquete de este servicio. Inténtelo de nuevo.',
    notText: 'Este archivo no es un texto que pueda leerse aquí.',
    tooLarge: 'Este archivo supera 1 MB.',
    found: {
      one: '{count} mención encontrada. Elíjala para leer su ficha.',
      other: '{count} menciones encontradas. Elija una para leer su ficha.',
    },
    foundNone: 'No se encontró en este texto ningún tema de las conversaciones de paz.',
    text: 'El texto',
    card: 'Ficha',
    close: 'Cerrar',
    why: 'Por qué se marcó cada una',
    contested: 'Términos controvertidos en este texto',
    contestedAbout: 'Las partes no entienden lo mismo por estas palabras, o no todas las usan.',
    export: 'Guardar como anotaciones W3C',
    look: 'Consultar otro tema',
  },
  notFound: {
    title: 'No encontrada',
    heading: 'Aquí no hay ninguna página',
    text: 'Puede que la dirección tenga un error. Estas páginas llevan a todos los temas:',
  },
}
