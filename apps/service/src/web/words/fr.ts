import type { PageWords } from './en.ts'

export const fr: PageWords = {
  nav: {
    pages: 'Pages',
    issues: 'Les questions',
    timeline: 'Chronologie',
    topics: 'Sujets',
    proposals: 'Propositions',
    sources: 'Sources',
    about: 'À propos',
    tryIt: 'Essayer un texte',
    skip: 'Aller au contenu',
    language: 'Langue',
  },
  foot: {
    privacy: 'Ces pages ne déposent aucun cookie et ne gardent pas trace de ce que vous lisez.',
    programs: 'Interface pour programmes',
    cite: 'Pour citer : {address}, révision {revision}, publiée le {date}.',
    licence: 'Textes : {licence}.',
  },
  home: {
    issues: 'Les cinq questions, et le processus',
    positions: 'Où en sont les parties',
    events: 'Derniers événements',
    noEvents: 'Aucun événement n’est encore consigné.',
    sources: 'Sources',
    all: 'Toute la chronologie',
  },
  issue: {
    topics: 'Sujets de cette question',
    proposals: 'Ce que disent les propositions',
    timeline: 'Tous les événements de cette question',
  },
  topic: {
    issues: 'Questions concernées',
    positions: 'Positions de cette partie',
    split: 'Ce sujet est désormais traité en plusieurs parties.',
    choose: '{topic} : choisir un sujet',
  },
  timeline: {
    title: 'Chronologie',
    about:
      'Ce qui s’est passé et quand, du plus récent au plus ancien. Chaque événement cite ses sources.',
    filter: 'Événements de',
    all: 'Toutes les questions',
    none: 'Aucun événement n’est consigné pour cette question.',
  },
  topics: { title: 'Sujets et parties', about: 'Tout ce que Parley explique, de A à Z.' },
  proposals: {
    title: 'Les propositions côte à côte',
    about:
      'Ce que dit chaque proposition consignée sur chaque question, de la plus ancienne à la plus récente.',
  },
  sources: {
    title: 'Sources',
    about:
      'Tous les textes sur lesquels reposent les fiches, et la manière dont ils ont été vus. Un texte non ouvert n’étaye rien.',
    seen: 'Comment elles ont été vues',
    all: 'Toutes les sources',
    counted: { one: '{count} source', other: '{count} sources' },
    page: 'Page {page} sur {pages}',
    next: 'Page suivante',
    previous: 'Page précédente',
  },
  tryIt: {
    title: 'Essayer un texte',
    about:
      'Collez un article ou déposez un fichier : vous verrez quels sujets et lesquelles des cinq questions il mentionne. Le texte est lu dans votre navigateur : rien de ce que vous saisissez ou déposez n’est envoyé.',
    description: 'Collez un article et voyez quels sujets des pourparlers de paix il mentionne.',
    noScript:
      'Pour lire le texte dans votre navigateur, il faut JavaScript. Sans lui, un programme peut envoyer le texte à {address}, et les questions et sujets se lisent sur les autres pages.',
    label: 'Le texte d’un article',
    choose: 'Ouvrir un fichier texte',
    drop: 'ou déposez-le ici. Texte brut ou page enregistrée, 1 Mo au plus.',
    find: 'Trouver les sujets',
    reading: 'Lecture…',
    failed: 'Le paquet n’a pas pu être chargé depuis ce service. Réessayez.',
    notText: 'Ce fichier n’est pas un texte lisible ici.',
    tooLarge: 'Ce fichier dépasse 1 Mo.',
    found: {
      one: '{count} mention trouvée. Choisissez-la pour lire sa fiche.',
      other: '{count} mentions trouvées. Choisissez-en une pour lire sa fiche.',
    },
    foundNone: 'Aucun sujet des pourparlers de paix n’a été trouvé dans ce texte.',
    text: 'Le texte',
    card: 'Fiche',
    close: 'Fermer',
    why: 'Pourquoi chacune est signalée',
    contested: 'Termes contestés dans ce texte',
    contestedAbout:
      'Les parties n’entendent pas la même chose par ces mots, ou ne les emploient pas toutes.',
    export: 'Enregistrer en annotations W3C',
    look: 'Chercher un autre sujet',
  },
  notFound: {
    title: 'Page introuvable',
    heading: 'Il n’y a pas de page ici',
    text: 'L’adresse comporte peut-être une erreur. Ces pages mènent à tous les sujets :',
  },
}
