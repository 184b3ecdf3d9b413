import { expect, it } from 'vitest';
import { type CueBattery, misreadCues } from '../../../../test/support/misread-cues.ts';

const battery: CueBattery = {
  thought: `
    pense bem por que o céu é azul
    pense com cuidado quantos dias tem um século
    você pode pensar mais sobre o que é a justiça
    por favor pense profundamente o que pesa mais
    explique passo a passo como se divide
    explique em profundidade a física quântica
    leve o seu tempo e pense bem
    e pense melhor na resposta
    pense antes de responder o que é a arte
    reflita com calma sobre a liberdade
    mas pense duas vezes qual é o maior
    analise a fundo a revolução francesa`,
  notThought: `
    o que pensam os cientistas sobre a lua
    qual é a profundidade do mar
    quantos passos se deve dar por dia
    quem disse penso logo existo
    com que idade pensa um bebê`,
  complex: `
    compare cães e gatos
    você pode comparar as duas guerras mundiais
    faça uma comparação entre gás e eletricidade
    explique por que caiu o império romano
    me explique em detalhes como funciona um reator
    quais são os prós e contras da energia nuclear
    vantagens e desvantagens da energia solar
    escreva uma história sobre um dragão
    escreva um poema sobre o outono
    conte uma história
    invente um conto sobre duas raposas
    planeje uma viagem de três dias para roma
    organize uma festa para dez crianças
    crie um plano de treino para maratona
    resolva a equação três x mais sete
    resuma o livro dom casmurro
    o que aconteceria se não houvesse lua
    prove que raiz de dois é irracional
    traduza o seguinte texto para o inglês`,
  notComplex: `
    qual é a capital da frança
    o que significa comparar
    como se escreve análise
    quem escreveu dom casmurro
    qual é a altura do everest
    o que é um poema
    quanto é doze vezes oito
    traduza bom dia para o francês`,
  followUp: `
    quantos anos ele tem
    onde nasceu
    do que é feito isso
    por quê
    por que não
    e na frança
    e a alemanha então
    conta mais
    qual é a capital dela
    quantas pessoas vivem lá
    quem era a mulher dele
    quem inventou isso
    por que isso é assim
    o que isso quer dizer
    me dê outro exemplo
    fale mais simples
    qual deles é maior
    quais são os outros
    o que aconteceu depois
    mas quem ganhou
    tem certeza do número
    em que ano morreu
    como se chamam esses animais
    é perigoso também para eles`,
  personal: `
    o que eu cozinho hoje
    sou velho demais para o piano
    como eu me chamo
    quando é minha consulta
    onde nós moramos
    o que podemos fazer com pão velho
    me acorde às sete
    coloque um alarme para as sete
    coloque um timer de dez minutos
    onde fica a farmácia mais próxima
    tem bons restaurantes aqui
    o que tem por perto
    qual é a distância até o aeroporto
    nossa água é saudável
    lembre a mamãe das compras
    estou triste
    tenho dor de cabeça o que ajuda`,
  timely: `
    como está o tempo em são paulo
    vai chover amanhã
    que horas são em tóquio
    que dia é hoje
    quais são as notícias
    quem é o presidente da frança
    quem é o rei da espanha
    quem ganhou a copa do mundo
    quanto foi o jogo de ontem
    quantos anos tem o neymar
    quanto custa um tesla
    qual é o preço do ouro
    o supermercado está aberto
    que horas fecha o banco
    quando é a páscoa
    quantos dias faltam para o natal
    quem é o homem mais rico do mundo
    o que tem na televisão
    quando sai o próximo trem para santos
    tem trânsito na marginal
    quem lidera o campeonato
    qual é o último filme do padilha
    o pelé ainda está vivo
    qual foi o melhor filme de 2025`,
  varied: `
    conte uma piada
    conta uma curiosidade
    cante uma música
    jogue uma moeda
    jogue um dado
    fale um número entre um e dez
    recomende um bom livro
    tem ideias para um aniversário
    vamos jogar um quiz
    fale um trava língua
    diga uma charada
    surpreenda as crianças`,
  forAnybody: `
    qual é a capital da frança
    qual é a altura do monte everest
    por que o céu é azul
    como funcionam as vacinas
    o que é a fotossíntese
    você pode me dizer o que é a fotossíntese
    quantas pernas tem uma aranha
    quem pintou a mona lisa
    quem escreveu dom casmurro
    quantos planetas tem o sistema solar
    qual é o maior animal do mundo
    a que temperatura ferve a água
    quantos ossos tem o corpo humano
    quando terminou a segunda guerra mundial
    o que comem os pandas
    que língua se fala no japão
    o tomate é uma fruta ou um legume
    como se fazem panquecas`,
  unsure: `
    Não sei quem ganhou.
    Não tenho certeza disso.
    Não consigo consultar o tempo.
    Não tenho acesso à internet.
    Desculpe, não encontrei nada.
    Meu conhecimento vai até 2025.`,
  sure: `
    Paris é a capital da França.
    Um ovo cozinha em oito minutos.
    As aranhas têm oito pernas, não seis.`,
};

it('reads the Portuguese cues in what people say, and not in what only sounds like them', () => {
  expect(misreadCues(battery, 'pt-BR')).toEqual([]);
});
