import type { Battery } from './shape.ts';

export const pt: Battery = {
  questions: `
    o que é o amor
    o que eu cozinho hoje à noite
    o que significa saudade
    quem foi ada lovelace
    quem inventou a roda
    onde fica timbuktu
    onde as andorinhas passam o inverno
    quando é a próxima lua cheia
    quando construíram brasília
    por que o céu é azul
    por que não
    como as baleias dormem
    como se faz pão sem forno
    qual planeta tem mais luas
    qual dos dois é melhor
    quanto tempo cozinha um ovo
    quantas luas júpiter tem
    de quem foi a ideia
    para que serve a lua
    me conta uma piada
    me conta mais sobre as baleias
    me diz três nomes para um barco
    plutão é um planeta
    pinguim voa
    você pode me explicar a inflação
    você pode achar uma rima para sapo
    tem mais estrelas ou grãos de areia
    alguém já atravessou a antártida a pé
    mel estraga
    devo trocar a samambaia de vaso
    você preferia ser gato ou cachorro
    explica como funciona uma geladeira
    escreve um poema sobre um sapo
    traduz queijo para o francês
    me ajuda com uma carta para o síndico
    estou com dor de cabeça
    minha irmã vai casar em junho
    acho que você está errada
    não foi isso que eu quis dizer
    para a guerra em dez palavras
    como eu paro o soluço
    mais sobre os romanos por favor
    mais uma receita por favor
    o fim da história por favor
    não eu falava do outro
    sim mas só aos domingos
    o segundo
    uns cinco minutos
    para quatro pessoas
    talvez
    amanhã
    fotossíntese`,
  leaked: {
    'pergunte para amiga esperta por que o céu é azul': 'por que o céu é azul',
    'abra amiga esperta e me conta uma piada': 'me conta uma piada',
    'alexa pergunta para amiga esperta como as baleias dormem': 'como as baleias dormem',
  },
  commands: {
    stop: `pare, para de falar por favor, é só isso obrigada, tchau, deixa pra lá`,
    help: `ajuda, o que você sabe fazer, o que posso dizer`,
    'go-on': `continua, continua por favor, me conta mais`,
    repeat: `repete, repete por favor, de novo`,
    'new-topic': `novo assunto, vamos falar de outra coisa`,
    shorter: `mais curto por favor, em poucas palavras`,
    longer: `com mais detalhes, mais detalhes por favor`,
    'think-harder': `pensa melhor, pensa de novo por favor`,
    'what-do-you-know': `o que você sabe sobre mim, me diz o que você sabe sobre mim`,
    'forget-that': `esquece isso, esquece o que eu acabei de dizer`,
    'forget-everything': `esquece tudo, apaga meus dados por favor`,
    'keep-private': `não guarda essa conversa, isso fica entre nós`,
    'report-answer': `denuncia essa resposta, quero denunciar essa resposta`,
    'withdraw-consent': `retiro meu consentimento, quero retirar meu consentimento`,
    yes: `sim, sim por favor, com certeza`,
    no: `não, não obrigado, agora não`,
  },
  facts: {
    'lembra que minha irmã se chama ana': 'minha irmã se chama ana',
    'por favor lembre-se de que não como nozes': 'não como nozes',
    'não esquece que eu moro em recife': 'eu moro em recife',
  },
  nearMisses: `
    lembra daquele filme com o tubarão
    pensa melhor sobre os buracos negros
    o que você sabe sobre o méxico
    esquece tudo que você sabe sobre física
    apaga a última linha do poema
    denuncia o trânsito na avenida`,
  answers: `berlim, azul, sete, xadrez, margherita`,
};
