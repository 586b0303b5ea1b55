import type { PageWords } from './en.ts'

export const pt: PageWords = {
  nav: {
    pages: 'Páginas',
    issues: 'As questões',
    timeline: 'Cronologia',
    topics: 'Temas',
    proposals: 'Propostas',
    sources: 'Fontes',
    about: 'Sobre',
    tryIt: 'Testar um texto',
    skip: 'Ir para o conteúdo',
    language: 'Idioma',
  },
  foot: {
    privacy: 'Estas páginas não usam cookies nem guardam registro do que você lê.',
    programs: 'Interface para programas',
    cite: 'Para citar: {address}, revisão {revision}, publicada em {date}.',
    licence: 'Textos: {licence}.',
  },
  home: {
    issues: 'As cinco questões e o processo',
    positions: 'O que as partes defendem',
    events: 'Últimos acontecimentos',
    noEvents: 'Nenhum acontecimento registrado ainda.',
    sources: 'Fontes',
    all: 'Toda a cronologia',
  },
  issue: {
    topics: 'Temas desta questão',
    proposals: 'O que dizem as propostas',
    timeline: 'Todos os acontecimentos desta questão',
  },
  topic: {
    issues: 'Questões relacionadas',
    positions: 'O que esta parte defende',
    split: 'Este tema agora é tratado em partes.',
    choose: '{topic}: escolha um tema',
  },
  timeline: {
    title: 'Cronologia',
    about:
      'O que aconteceu e quando, do mais recente ao mais antigo. Cada acontecimento cita suas fontes.',
    filter: 'Acontecimentos de',
    all: 'Todas as questões',
    none: 'Nenhum acontecimento registrado para esta questão.',
  },
  topics: { title: 'Temas e partes', about: 'Tudo o que o Parley explica, de A a Z.' },
  proposals: {
    title: 'As propostas lado a lado',
    about: 'O que cada proposta registrada diz sobre cada questão, da mais antiga à mais recente.',
  },
  sources: {
    title: 'Fontes',
    about:
      'Todos os textos em que as fichas se apoiam e como foram vistos. Um texto não aberto não sustenta nada.',
    seen: 'Como foram vistas',
    all: 'Todas as fontes',
    counted: { one: '{count} fonte', other: '{count} fontes' },
    page: 'Página {page} de {pages}',
    next: 'Página seguinte',
    previous: 'Página anterior',
  },
  tryIt: {
    title: 'Testar um texto',
    about:
      'Cole um artigo ou solte um arquivo e veja quais temas e quais das cinco questões ele menciona. O texto é lido no seu navegador: nada do que você digita ou solta é enviado a lugar algum.',
    description: 'Cole um artigo e veja quais temas das negociações de paz ele menciona.',
    noScript:
      'Para ler o texto no navegador é preciso JavaScript. Sem ele, um programa pode enviar o texto a {address}, e as questões e os temas podem ser lidos nas outras páginas.',
    label: 'O texto de um artigo',
    choose: 'Abrir um arquivo de texto',
    drop: 'ou solte-o aqui. Texto simples ou uma página salva, no máximo 1 MB.',
    find: 'Encontrar temas',
    reading: 'Lendo…',
    failed: 'Não foi possível obter o pacote deste serviço. Tente de novo.',
    notText: 'Este arquivo não é um texto que possa ser lido aqui.',
    tooLarge: 'Este arquivo tem mais de 1 MB.',
    found: {
      one: '{count} menção encontrada. Escolha-a para ler a ficha.',
      other: '{count} menções encontradas. Escolha uma para ler a ficha.',
    },
    foundNone: 'Nenhum tema das negociações de paz foi encontrado neste texto.',
    text: 'O texto',
    card: 'Ficha',
    close: 'Fechar',
    why: 'Por que cada uma foi marcada',
    contested: 'Termos contestados neste texto',
    contestedAbout: 'As partes não entendem o mesmo por estas palavras, ou nem todas as usam.',
    export: 'Salvar como anotações W3C',
    look: 'Consultar outro tema',
  },
  notFound: {
    title: 'Não encontrada',
    heading: 'Não há página aqui',
    text: 'O endereço pode ter um erro. Estas páginas levam a todos os temas:',
  },
}
