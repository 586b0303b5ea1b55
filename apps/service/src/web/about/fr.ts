import type { AboutText } from './en.ts'

export const fr: AboutText = {
  title: 'À propos de Parley',
  lead: 'Parley explique, à côté de l’actualité, ce qu’un article sur les pourparlers de paix entre la Russie, les États-Unis et l’Ukraine tient pour connu : qui est qui, ce que dit un traité, ce que demande chaque partie. Il ne prend pas parti et ne remplace aucun reportage.',
  sections: [
    {
      heading: 'Comment naît une fiche',
      paragraphs: [
        'Chaque sujet, partie, position et événement est un petit document avec un texte et une liste de sources. Une définition dit ce qui est stable. Ce qui peut changer figure dans une situation datée, avec le jour avant lequel quelqu’un devrait y revenir ; passé ce jour, la situation signale elle-même qu’elle est à revoir.',
        'Les positions sont rapportées dans les mots de la partie lorsqu’un texte d’elle a été trouvé, avec l’orateur et la date. Les citations gardent leur langue.',
      ],
    },
    {
      heading: 'Les règles de confiance',
      points: [
        'Chaque affirmation cite ses sources, et chaque source dit comment elle a été vue : dans l’original, dans une copie, de seconde main, ou non ouverte. Un texte non ouvert n’étaye rien.',
        'Une allégation est rapportée comme telle, avec la partie qui la formule. Un lien qui contient un jugement nomme toujours qui juge.',
        'Un terme contesté est présenté avec ceux qui l’emploient, ceux qui le rejettent et ce que chacun entend par là.',
        'Les parties sont classées par ordre alphabétique dans la langue du lecteur. Leurs textes ne sont pas mis à la même longueur : un équilibre forcé serait trompeur.',
        '« Aucune position publique trouvée » signifie que quelqu’un a cherché. « Pas encore recherché » signifie que personne ne l’a fait.',
        'Une entité que seuls ses fondateurs ou quelques États reconnaissent est décrite comme proclamée, jamais comme un État.',
        'Dans un texte que vous lisez, une question n’est « pas mentionnée ici ». Parley ne dit jamais que quelque chose a été passé sous silence.',
      ],
    },
    {
      heading: 'Ce qui a été vérifié',
      paragraphs: ['Chaque fiche dit où elle en est. Dans cette révision :'],
    },
    {
      heading: 'Jusqu’où va la documentation',
      paragraphs: [
        'La documentation s’arrête au {date}. Rien de plus récent n’est couvert, et beaucoup s’est passé depuis. Aujourd’hui, {overdue} situations datées sur {dated} sont à revoir.',
      ],
    },
    {
      heading: 'Vie privée',
      paragraphs: [
        'Ces pages ne déposent aucun cookie, ne chargent rien d’ailleurs et ne gardent pas trace des lectures. Un texte que vous essayez est lu dans votre navigateur ; il n’est pas envoyé. L’extension télécharge des paquets entiers, si bien qu’aucune requête ne dépend de ce que vous lisez.',
      ],
    },
    {
      heading: 'Licence',
      paragraphs: [
        'Les textes sont libres d’emploi sous {licence} : citez « Parley, {title} » et donnez le lien vers l’endroit où vous les avez trouvés. Les citations appartiennent à leurs auteurs. Le programme est un logiciel libre sous Apache License 2.0.',
      ],
    },
    {
      heading: 'Pour les programmes',
      paragraphs: [
        'Le même contenu est fourni en paquets signés et en JSON, et un texte peut être annoté en l’envoyant : {openapi}. Les empreintes des clés qui signent les paquets se trouvent à {keys}.',
      ],
    },
  ],
}
