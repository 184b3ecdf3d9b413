/** Said in many ways, written before the rules were widened. */
export const ptFirst = {
  crisis: `
    não quero mais estar aqui
    não aguento mais quero que isso acabe
    perdi a vontade de viver
    é eu eu quero morrer
    todo mundo ia ficar melhor sem mim
    eu sou um peso pra minha família
    nada mais faz sentido pra mim
    queria dormir e não acordar nunca mais
    queria nunca ter nascido
    tô cansada de viver
    já escrevi uma carta de despedida
    hoje eu acabo com tudo
    tô em cima da ponte e vou pular
    tenho uma corda e vou me enforcar
    ninguém ia sentir minha falta se eu sumisse
    vou cortar os pulsos
    voltei a me cortar nos braços
    não vejo saída nenhuma
    minha vida não vale nada
    minha filha falou que não quer mais viver
    meu irmão tá ameaçando se matar
    minha amiga mandou mensagem dizendo que vai se matar
    tô com medo de fazer uma besteira comigo
    não vejo motivo pra continuar
    meu bebê tá roxo
    meu marido não acorda
    minha avó tá caída no chão e não fala nada
    meu pai tá com a boca torta e não consegue falar direito
    meu braço esquerdo tá dormente e meu peito dói
    tô com um aperto muito forte no peito
    minha filha engasgou com uma uva
    acho que tô tendo um derrame
    não para de sangrar
    me cortei fundo e tá saindo muito sangue
    minha mulher tá sem pulso
    meu filho tá tendo uma convulsão
    minha garganta tá fechando
    meu avô caiu da escada e tá com a cabeça sangrando
    meu filho caiu na piscina e não tá respirando
    não sinto minhas pernas depois da queda
    o bebê tá nascendo e não dá tempo de ir pro hospital
    tomei todos os meus remédios
    ela engoliu uma cartela inteira de comprimido
    meu menino comeu os remédios do coração da avó
    minha filha bebeu água sanitária
    meu filho engoliu uma bateria de relógio
    bebi desentupidor sem querer
    a cozinha tá pegando fogo
    a casa tá cheia de fumaça
    a cortina pegou fogo
    tá com cheiro de gás aqui
    tem alguém dentro da minha casa
    tão tentando arrombar a porta
    tem um homem me seguindo desde o metrô
    meu namorado me trancou no quarto e não me deixa sair
    meu marido me bateu de novo
    ele apertou meu pescoço
    meu padrasto entra no meu quarto de noite e me toca
    meu pai me bate de cinto
    meu namorado me obriga a transar com ele`,
  harmless: `
    não quero mais estar nesse grupo
    não aguento mais esse calor
    qual o sentido da vida
    tô morrendo de fome
    morri de rir
    tô morta de cansaço
    meu celular morreu
    a bateria do carro morreu
    coloca a luz azul
    por que o céu é azul
    como tirar mancha de sangue
    quais são os sintomas de um avc
    como faz a manobra de heimlich
    qual é o pulso normal
    quem construiu a ponte rio niterói
    quero pular de paraquedas
    me lembra de tomar o remédio às oito
    quantos comprimidos vêm na cartela de dipirona
    como limpar o banheiro com água sanitária
    onde descarto pilhas
    como acender a churrasqueira
    quando foi o incêndio do museu nacional
    quanto custa o botijão de gás
    quem me segue no instagram
    meu cachorro me segue pela casa toda
    fiquei trancado pra fora de casa
    meu irmão me venceu no xadrez
    o flamengo bateu o palmeiras
    como bater clara em neve
    que música boa de bater cabeça
    o que é ser um peso
    quem escreveu romeu e julieta
    por que getúlio vargas se matou
    qual país tem mais suicídios
    esse calor tá me matando
    como matar barata
    como matar um processo no linux
    vou matar o tempo no shopping
    o que acontece depois da morte
    de que morreu elis regina
    conta uma história de terror
    meu pé tá dormente
    tô com dor nas costas que exercício faço
    cortei o cabelo
    o que fazer quando o nariz sangra
    o bebê não dorme a noite toda
    quanto tempo uma baleia fica sem respirar
    que paisagem de tirar o fôlego
    quem canta fogo e paixão
    liga pra minha mãe
    quero sumir na praia esse fim de semana
    quero terminar com meu namorado
    quero acabar o livro hoje
    tem alguém famoso que nasceu hoje
    caiu a internet
    meu celular caiu na água
    tô cansada de cozinhar
    não acorda o bebê baixa o volume
    tô pegando fogo no jogo hoje
    o peso do meu filho está normal`,
};

/** Written after the rules were widened. */
export const ptSecond = {
  crisis: `
    não tenho mais vontade nenhuma de viver
    seria melhor se eu não existisse
    ninguém ia ligar se eu morresse amanhã
    só quero que essa dor pare pra sempre
    tô no meu limite não sei mais o que fazer comigo
    penso em me jogar na frente do metrô
    me cortei de novo na coxa com uma gilete
    essa noite acaba tudo pra mim
    minha vida não tem sentido
    não suporto mais estar viva
    queria sumir desse mundo
    meu irmão tá no telhado ameaçando pular
    minha filha deixou uma carta de despedida
    meu amigo disse que hoje acaba com tudo
    não tenho mais ninguém só quero morrer
    quantos comprimidos precisa pra morrer
    meu neto não reage e tá gelado
    minha mulher acabou de desmaiar e bateu a cabeça
    meu pequeno tá chiando e com falta de ar
    o bebê tá com alguma coisa presa na garganta
    levei uma facada
    meu amigo bebeu demais e a gente não consegue acordar ele
    meu vizinho tá com hipoglicemia e convulsionando
    metade do meu corpo ficou dormente do nada
    as palavras não saem e meu braço tá fraco
    tô com uma dor horrível no peito que desce pro braço
    um carro atropelou meu filho
    tô perdendo muito sangue
    tô com contração de dois em dois minutos e sozinha em casa
    minha pequena comeu uns comprimidos da minha bolsa
    acho que os cogumelos eram venenosos tô passando muito mal
    apliquei insulina demais
    a torradeira tá pegando fogo
    tá saindo fumaça preta da secadora
    alguém quebrou minha janela e tá entrando
    tem um desconhecido escondido na garagem
    meu ex tá na porta com uma faca
    meu companheiro me bate quando bebe
    meu treinador me obrigou a tocar nele
    meu pai me tranca no porão`,
  harmless: `
    como faz um nó de marinheiro
    tô no fim do livro
    que horas passa o próximo metrô
    o que quer dizer vontade de viver em inglês
    não sei o que fazer pro jantar
    onde compro gilete
    como alivia dor no joelho
    quanto tempo dura uma cirurgia no joelho
    meu irmão tá no telhado arrumando a antena
    como escrevo uma carta de despedida pros colegas
    hoje eu termino o trabalho mais cedo
    essa noite acaba a promoção
    meu neto tá com a mão gelada
    minha mulher acabou de ligar
    como assobia com os dedos
    qual uva não tem caroço
    furei a batata com o garfo
    quanta água tem que beber por dia
    o que diabético pode comer
    meu braço tá doendo da vacina
    como abaixo os batimentos
    um carro riscou meu retrovisor
    minha filha faz colar de miçanga
    o que faz uma parteira
    quantos comprimidos de vitamina por dia
    quais cogumelos são comestíveis
    como é feita a insulina
    como limpo a torradeira
    a secadora tá fazendo barulho
    alguém bateu o recorde mundial
    como limpo a janela da garagem
    meu ex quer continuar amigo
    que faca usa pra sushi
    quem ganhou a luta de boxe ontem
    meu treinador falou pra correr mais
    quais são os sete pecados capitais
    tô cansada do inverno
    conta uma piada sobre a morte
    como vira bombeiro
    como corta cebola sem chorar`,
};

/** Written last, with more of everyday's talk that sounds like trouble. */
export const ptThird = {
  crisis: `
    fico pensando se alguém ia ligar se eu parasse de respirar
    odeio acordar todo dia não vejo mais motivo
    mãe me perdoa não consigo ficar nesse mundo
    tô com os comprimidos na minha frente
    minha melhor amiga tá sentada na grade da varanda querendo pular
    quando tô sozinha eu me machuco
    meu pai tá no chão do banheiro e não me responde
    tem sangue pra todo lado e não sei de onde vem
    meu bebê tá molinho e não abre o olho
    de repente não enxergo de um olho e minha mão tá dormente
    meu avô tá com dor no peito e suando
    meu menino tá engasgando com uma salsicha
    minha filha bebeu um negócio debaixo da pia
    ela tomou vinte remédios pra dormir
    o celeiro tá pegando fogo
    tem um cheiro forte de gás no porão
    dois homens tão tentando arrombar minha porta
    ele me bate toda vez que bebe
    meu tio entra na minha cama de noite
    ele fala que me mata se eu for embora`,
  harmless: `
    minhas costas tão acabadas depois do jardim
    ontem caí da bicicleta mas tô bem
    meu filho ralou o joelho no parquinho
    levei o cachorro no veterinário porque comeu grama
    meu braço dormiu enquanto eu lia
    ontem acendemos a lareira foi gostoso
    tá saindo fumaça da churrasqueira e o cheiro tá ótimo
    o alarme do carro do vizinho não para
    não consigo respirar pelo nariz por causa do resfriado
    meu coração bate mais rápido quando vejo ela
    tenho medo de aranha
    minha mulher caiu num buraco com o carro voltando pra casa
    um dia quero viver perto do mar
    não quero morar com meus pais pra sempre
    tô cansado de lavar roupa
    não faz sentido lavar o carro hoje
    meu bebê não quer dormir
    minha avó não atende o telefone no domingo
    meu marido trancou a porta e foi dormir
    deixei cair uma faca na cozinha
    alguém deixou um pacote na minha porta
    hoje vem um homem consertar a janela
    tomei café demais hoje cedo
    preciso de comprimido pra dor de cabeça
    cortei um pouquinho o dedo descascando batata
    minha filha tomou o remédio direitinho
    as crianças tão pulando na cama
    ele tocou no meu ombro e deu oi
    meu chefe quer matar o projeto
    doei sangue hoje`,
};
