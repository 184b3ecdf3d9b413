import type { ModelLanguage } from './shape.ts';

export const pt: ModelLanguage = {
  locales: ['pt-BR'],
  followUpLead: 'minha pergunta é',
  seeds: `
    bom dia como você está hoje
    hoje tive um dia longo no trabalho
    meu vizinho tem um galo
    estamos planejando uma viagem para portugal
    nunca entendi os ímãs
    explica a fotossíntese para uma criança
    me ajuda a escrever um cartão de aniversário
    me dá uma ideia para o jantar
    recomenda um livro sobre o mar
    sugere um nome para um gatinho
    compara o trem com o avião
    traduz boa noite para o italiano
    soletra a palavra exceção
    define a palavra saudade
    converte duas milhas em quilômetros
    um poema curto sobre o outono
    uma história de um caracol corajoso
    a história da imprensa
    a diferença entre geleia e doce
    as vantagens de morar no interior
    mais um exemplo por favor
    não eu falava do outro
    não foi isso que perguntei
    acho que você se enganou
    porque minha mãe me contou
    alguma coisa mais fácil para iniciantes
    talvez no próximo fim de semana
    só se chover
    com meus dois irmãos mais velhos
    no meio da noite
    para uma família de cinco pessoas
    vamos brincar de adivinhação
    faz perguntas sobre capitais
    finge que é capitão de um navio
    devo regar o cacto no inverno
    uma pedra boia no mercúrio
    os dinossauros sabiam nadar
    os romanos comiam tomate
    café faz crescer
    é verdade que morcegos são cegos
    a lua já fez parte da terra
    alguém já atravessou o deserto a pé
    posso fazer uma pergunta pessoal
    se eu misturar azul e amarelo
    descreve a aurora boreal
    cita três rios da áfrica
    conta de trás para frente a partir de doze
    canta alguma coisa sobre chá
    me anima um pouco`,
  singleWords: `
    quando, onde, quem, como, quanto, quantos, sério, talvez, ambos, nenhum, tudo, nada, hoje, amanhã, ontem, manhã,
    noite, segunda, sábado, domingo, um, dois, três, quatro, cinco, dez, cem, primeiro, segundo, terceiro,
    esquerda, direita, vermelho, azul, verde, quente, frio, verão, inverno`,
};
