import type { AboutText } from './en.ts'

export const es: AboutText = {
  title: 'Acerca de Parley',
  lead: 'Parley explica, junto a las noticias, lo que un artículo sobre las conversaciones de paz entre Rusia, Estados Unidos y Ucrania da por sabido: quién es quién, qué dice un tratado, qué pide cada parte. No toma partido ni sustituye al periodismo.',
  sections: [
    {
      heading: 'Cómo se hace una ficha',
      paragraphs: [
        'Cada tema, parte, posición y acontecimiento es un pequeño documento con un texto y una lista de fuentes. La definición dice lo que es estable. Lo que puede cambiar figura en una situación con su fecha y un día antes del cual alguien debería volver a mirar; pasado ese día, la propia situación avisa de que toca revisarla.',
        'Las posiciones se exponen con las palabras de la propia parte cuando se encontró un texto suyo, con quien habla y la fecha. Las citas conservan su idioma.',
      ],
    },
    {
      heading: 'Las reglas de confianza',
      points: [
        'Cada afirmación cita sus fuentes, y cada fuente dice cómo se vio: en el original, en una copia, de segunda mano o sin abrir. Un texto sin abrir no respalda nada.',
        'Una alegación se presenta como tal, con la parte que la hace. Una relación que contiene un juicio nombra siempre a quien juzga.',
        'Un término controvertido se muestra con quienes lo usan, quienes lo rechazan y lo que cada cual entiende por él.',
        'Las partes aparecen por orden alfabético en el idioma del lector. Sus textos no se igualan en extensión: un equilibrio forzado sería falso.',
        '«No se encontró una posición pública» significa que alguien buscó. «Aún no se ha buscado» significa que nadie lo ha hecho.',
        'Una entidad que solo reconocen sus fundadores o unos pocos Estados se describe como proclamada, nunca como Estado.',
        'En un texto que usted lee, una cuestión «no se menciona aquí». Parley nunca dice que algo se haya omitido.',
      ],
    },
    {
      heading: 'Hasta dónde se ha comprobado',
      paragraphs: ['Cada ficha dice hasta dónde ha llegado. En esta revisión:'],
    },
    {
      heading: 'Hasta dónde llega la documentación',
      paragraphs: [
        'La documentación llega hasta {date}. No se recoge nada posterior, y desde entonces ha pasado mucho. Hoy están pendientes de revisión {overdue} de {dated} situaciones fechadas.',
      ],
    },
    {
      heading: 'Privacidad',
      paragraphs: [
        'Estas páginas no usan cookies, no cargan nada de otros sitios ni registran lo que se lee. Un texto que usted prueba se lee en su navegador y no se envía. La extensión descarga paquetes enteros, de modo que ninguna petición depende de lo que usted lee.',
      ],
    },
    {
      heading: 'Licencia',
      paragraphs: [
        'Los textos pueden usarse libremente bajo {licence}: cite «Parley, {title}» y enlace al lugar donde los encontró. Las citas pertenecen a sus autores. El programa es software libre con la licencia Apache License 2.0.',
      ],
    },
    {
      heading: 'Para programas',
      paragraphs: [
        'El mismo contenido se ofrece en paquetes firmados y en JSON, y un texto puede anotarse enviándolo: {openapi}. Las huellas de las claves que firman los paquetes están en {keys}.',
      ],
    },
  ],
}
