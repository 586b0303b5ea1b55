import type { AboutText } from './en.ts'

export const pt: AboutText = {
  title: 'Sobre o Parley',
  lead: 'O Parley explica, ao lado das notícias, o que um artigo sobre as negociações de paz entre Rússia, Estados Unidos e Ucrânia dá por conhecido: quem é quem, o que diz um tratado, o que cada parte pede. Não toma partido nem substitui o jornalismo.',
  sections: [
    {
      heading: 'Como se faz uma ficha',
      paragraphs: [
        'Cada tema, parte, posição e acontecimento é um pequeno documento com um texto e uma lista de fontes. A definição diz o que é estável. O que pode mudar fica em uma situação com data e um dia até o qual alguém deve olhar de novo; depois desse dia, a própria situação avisa que está na hora de revisá-la.',
        'As posições são expostas nas palavras da própria parte quando um texto dela foi encontrado, com quem fala e a data. As citações mantêm seu idioma.',
      ],
    },
    {
      heading: 'As regras de confiança',
      points: [
        'Cada afirmação cita suas fontes, e cada fonte diz como foi vista: no original, em uma cópia, por relato de terceiros ou não aberta. Um texto não aberto não sustenta nada.',
        'Uma alegação é apresentada como alegação, com a parte que a faz. Uma relação que contém um juízo sempre nomeia quem julga.',
        'Um termo contestado é mostrado com quem o usa, quem o rejeita e o que cada um entende por ele.',
        'As partes aparecem em ordem alfabética no idioma do leitor. Seus textos não são igualados em extensão: um equilíbrio forçado seria falso.',
        '“Nenhuma posição pública encontrada” significa que alguém procurou. “Ainda não pesquisado” significa que ninguém o fez.',
        'Uma entidade reconhecida apenas por seus fundadores ou por poucos Estados é descrita como proclamada, nunca como Estado.',
        'Em um texto que você lê, uma questão é “não mencionada aqui”. O Parley nunca diz que algo foi omitido.',
      ],
    },
    {
      heading: 'Até onde foi conferido',
      paragraphs: ['Cada ficha diz até onde chegou. Nesta revisão:'],
    },
    {
      heading: 'Até onde vai o material',
      paragraphs: [
        'O material vai até {date}. Nada posterior está incluído, e muita coisa aconteceu desde então. Hoje, {overdue} de {dated} situações datadas esperam revisão.',
      ],
    },
    {
      heading: 'Privacidade',
      paragraphs: [
        'Estas páginas não usam cookies, não carregam nada de outros lugares e não registram o que é lido. Um texto que você testa é lido no seu navegador e não é enviado. A extensão baixa pacotes inteiros, de modo que nenhum pedido depende do que você lê.',
      ],
    },
    {
      heading: 'Licença',
      paragraphs: [
        'Os textos podem ser usados livremente sob {licence}: cite “Parley, {title}” e indique o endereço onde os encontrou. As citações pertencem a quem é citado. O programa é software livre sob a Apache License 2.0.',
      ],
    },
    {
      heading: 'Para programas',
      paragraphs: [
        'O mesmo conteúdo é oferecido em pacotes assinados e em JSON, e um texto pode ser anotado ao ser enviado: {openapi}. As impressões digitais das chaves que assinam os pacotes estão em {keys}.',
      ],
    },
  ],
}
