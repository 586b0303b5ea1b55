import type { Words } from './en.ts'

/** French. */
export const fr: Words = {
  name: 'Parley',
  card: {
    close: 'Fermer',
    back: 'Retour',
    open: 'Contexte : {label}',
    pin: 'Épingler',
    copy: 'Copier avec les sources',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas laissé Parley copier.',
    mute: 'Ne plus marquer ce sujet',
    unmute: 'Marquer de nouveau ce sujet',
    muted: 'Ce sujet n’est plus marqué. Les options donnent la liste des sujets non marqués.',
    wrong: 'Repérage erroné',
    fallback:
      'Ce paquet n’a pas de fiches dans cette langue : {language}. Le texte s’affiche en anglais.',
  },
  copy: {
    asOf: 'Situation au {date} :',
    origin: 'Extrait de Parley. Documentation jusqu’au {date}.',
  },
  guide: {
    name: 'Parcourir les marques de cette page',
    previous: 'Précédente',
    next: 'Suivante',
    leave: 'Revenir où vous étiez',
  },
  list: {
    title: 'Contexte sur cette page',
    empty: 'Rien n’est marqué sur cette page.',
  },
  lookUp: {
    menu: 'Chercher « %s » dans Parley',
    nothing: 'Parley n’a pas de sujet nommé « {words} ».',
  },
  wrong: {
    explained: 'Ces mots parlent ici d’autre chose ? Voici ce qui sera conservé :',
    kept: 'Conservé. Ces mots ne sont plus rattachés à ce sujet.',
    local:
      'Cela reste dans ce navigateur. Les options donnent la liste de ce qui est conservé, à copier ou à oublier.',
    keep: 'Conserver et ne plus marquer ces mots',
    fields: {
      topic: 'Sujet',
      words: 'Mots',
      rule: 'Règle',
      cues: 'Mots qui l’ont désigné',
      pack: 'Paquet',
      revision: 'Révision',
      date: 'Date',
    },
  },
  send: {
    offer: 'Envoyer ceci à {host}…',
    explained:
      'Voici tout ce qui serait envoyé aux responsables du paquet de {host}, pour qu’ils le corrigent :',
    nothingElse:
      'Ni adresse ni titre de la page, et aucun cookie. Les mots peuvent tout de même indiquer de quel article il s’agit et, comme toute requête, celle-ci montre votre réseau au service.',
    send: 'Envoyer exactement ceci à {host}',
    sent: 'Envoyé. Le service le conserve sous {id}.',
    unknown:
      'Envoyé, sans dire qui fait la requête. La réponse à une telle requête ne peut pas être lue : on ne sait donc pas si le service l’a conservée.',
    tooMany:
      'Le service n’accepte plus de signalements de votre réseau pour l’instant. Rien n’y a été conservé.',
    notTaken: 'Ce service n’accepte pas de signalements. Rien n’y a été conservé.',
    refused: 'Le service ne l’a pas accepté. Rien n’y a été conservé.',
    unreachable: 'Le service n’a pas répondu : il n’est donc pas certain que ce soit arrivé.',
    fields: {
      topic: 'Sujet',
      kind: 'Ce qui ne va pas',
      exact: 'Mots marqués',
      prefix: 'Mots avant',
      suffix: 'Mots après',
      revision: 'Révision',
    },
  },
  outcomes: {
    updated: 'Un paquet plus récent a été obtenu de votre service.',
    unchanged: 'Votre service n’a pas de paquet plus récent.',
    unreachable: 'Votre service n’a pas répondu. La lecture continue avec le paquet actuel.',
    'not-granted':
      'Votre navigateur ne permet pas à Parley d’interroger votre service. Il n’a pas été interrogé, car la requête pourrait identifier votre installation. Pour le permettre de nouveau, choisissez « Chercher un paquet plus récent » dans les options.',
    'signature-invalid':
      'Le paquet proposé par votre service n’est signé ni avec la clé que vous avez confirmée, ni avec une clé dont elle se porte garante. Il n’a pas été accepté.',
    older:
      'Votre service a proposé un paquet plus ancien que le paquet actuel. Il n’a pas été accepté.',
    damaged: 'Le paquet est arrivé endommagé. Il n’a pas été accepté.',
    unreadable:
      'Le paquet proposé par votre service est dans un format que cette version ne sait pas lire.',
  },
  notices: {
    expired: 'Ce paquet aurait dû être renouvelé au plus tard le {date}. Il peut être périmé.',
    storedDamaged:
      'Le paquet enregistré de votre service n’a pas pu être lu. Parley utilise celui fourni avec l’extension.',
    lastCheck: 'Vérifié le {date}.',
  },
  popup: {
    page: 'Sur cette page',
    notRead: 'Cette page n’a pas été lue.',
    annotate: 'Marquer les sujets de la page',
    annotateHint: 'Une fois, sans autorisation durable.',
    cannot: 'Le navigateur ne laisse aucune extension lire cette page.',
    failed: 'Le navigateur n’a pas laissé Parley lire cette page.',
    noArticle: 'Aucun article n’a été trouvé sur cette page.',
    blank: 'Cette page ne semble pas porter sur les pourparlers de paix.',
    pageFailed: 'Rien n’a été marqué sur cette page : le paquet n’a pas pu être lu.',
    cut: 'Cette page est très longue. Seul son début a été lu.',
    packFailed:
      'Le paquet de contexte est illisible, rien ne peut donc être marqué. Réinstaller Parley y remédie.',
    list: 'Afficher la liste sur la page',
    site: 'Toujours lire {host}',
    topics: { one: '{count} sujet trouvé', other: '{count} sujets trouvés' },
    issues: 'Où en sont les parties',
    options: 'Options',
    back: 'Retour',
  },
  sample: {
    title: 'Ce qui est sur la table, et ce qu’il y a dessous',
    paragraphs: [
      'Les négociateurs de la Russie, de l’Ukraine et des États-Unis manquent rarement de propositions. Ce qui leur manque, c’est un ordre dans lequel les examiner. Un cessez-le-feu pourrait venir en premier et laisser toutes les autres questions pour plus tard, ou être la dernière page d’un document où toutes trouvent leur réponse.',
      'Certains textes plus anciens reviennent à chaque cycle de négociations. Le mémorandum de Budapest de 1994 est cité par ceux qui demandent ce que vaut une promesse ; les accords de Minsk, par ceux qui demandent ce que devient un texte que les deux parties ont signé et que chacune a lu à sa manière. Une zone démilitarisée le long de la ligne de contact a été tracée sur bien des cartes, tout comme le déploiement d’une force de maintien de la paix pour la surveiller.',
      'D’autres mots sont eux-mêmes contestés. Moscou parle de dénazification et d’opération militaire spéciale ; Kyiv et ses partenaires rejettent les deux termes. Derrière eux se profilent les questions de l’adhésion à l’Otan, des garanties de sécurité et des avoirs gelés de la banque centrale de Russie.',
    ],
  },
  welcome: {
    page: 'Bienvenue dans Parley',
    title: 'Du contexte là où vous lisez',
    lead: 'Parley marque les sujets des pourparlers de paix entre la Russie, les États-Unis et l’Ukraine dans l’article que vous lisez, et ouvre pour chacun une fiche courte, datée et sourcée. Ce que vous lisez ne quitte jamais ce navigateur.',
    try: 'Essayez ici',
    tryHint:
      'Arrêtez le pointeur sur un mot souligné, cliquez dessus ou touchez-le. Échap ferme la fiche.',
    sample: 'Article d’exemple',
    where: 'Où Parley peut-il lire ?',
    asked: 'Nulle part, tant que vous ne l’avez pas autorisé.',
    once: 'Une page à la fois : sur un article, cliquez sur le bouton de Parley dans la barre d’outils, puis sur « Marquer les sujets de la page ». Aucune autorisation durable n’est nécessaire.',
    always:
      'Un site, automatiquement : indiquez-en un que vous lisez souvent. Le navigateur vous demandera de confirmer.',
    site: 'Adresse d’un site',
    read: 'Lire ce site',
    notASite: 'Ce n’est pas l’adresse d’un site.',
    refused: 'Rien n’a été autorisé.',
    allowed: 'Parley lit désormais {host}.',
    keys: 'Touches : Alt+Maj+N et Alt+Maj+B vont à la marque suivante et à la précédente, Alt+Maj+L les liste toutes, Alt+Maj+K cherche le texte sélectionné.',
    more: 'Autres sites, nombre de marques et paquets : Options',
  },
  options: {
    title: 'Options de Parley',
    marks: 'Marques',
    densities: {
      first: 'La première mention d’un sujet dans l’article',
      'first-per-section': 'La première mention dans chaque section',
      all: 'Chaque mention',
    },
    marksHint: 'S’applique aussitôt aux pages ouvertes.',
    muted: 'Sujets qui ne sont pas marqués',
    markAgain: 'Marquer de nouveau',
    wrong: 'Repérages que vous avez jugés erronés',
    wrongHint: 'Conservés uniquement dans ce navigateur. Ces mots ne sont plus rattachés au sujet.',
    forget: 'Oublier',
    copyAll: 'Tout copier',
    copied: 'Copié.',
    sites: 'Sites',
    sitesHint: 'Où Parley lit automatiquement. Ailleurs, utilisez le bouton de la barre d’outils.',
    allSites: 'Lire tous les sites',
    noSites: 'Aucun pour l’instant.',
    off: 'Désactivé sur',
    remove: 'Retirer',
    allowAgain: 'Autoriser de nouveau',
    pack: 'Paquet',
    bundled: 'Fourni avec l’extension',
    fromService: 'De {service}',
    revision: 'Révision',
    published: 'Publié',
    checkNow: 'Chercher un paquet plus récent',
    service: 'Service',
    serviceHint:
      'Un service fournit des paquets plus récents. Il est interrogé deux fois par jour, avec la même requête pour tous, quoi que vous lisiez.',
    address: 'Adresse',
    grantHint:
      'Votre navigateur vous demandera d’autoriser cette adresse : sans cela, chaque requête pourrait porter un signe auquel le service reconnaîtrait votre navigateur. Parley n’y lit pas de pages pour autant.',
    grantRefused:
      'Non autorisé : le service n’a donc été ni interrogé ni ajouté, car la requête pourrait identifier votre installation.',
    showKeys: 'Afficher ses clés',
    confirmHint:
      'Comparez l’empreinte avec celle que l’hébergeur publie ailleurs, puis confirmez-la.',
    since: 'utilisée depuis le {date}',
    confirm: 'L’empreinte est exacte : ajouter ce service',
    removeService: 'Retirer ce service',
    keysFailed: 'Aucune clé n’a pu être lue à cette adresse.',
    noKeys: 'Le service n’indique aucune clé.',
    current: 'Utilisé : {service}',
    pinnedKey: 'Sa clé :',
    keyFollowed:
      'Le {date}, votre service a changé de clé. La clé que vous avez confirmée se porte garante de la nouvelle, à laquelle Parley se fie désormais à sa place. Comparez la nouvelle empreinte si vous voulez vous en assurer.',
  },
}
