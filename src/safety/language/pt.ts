import { pt as signs } from '../rules/pt.ts';
import type { SafetyLanguage } from './shape.ts';

export const pt: SafetyLanguage = {
  fillers: 'hum ahn hã né tipo então sinceramente realmente simplesmente alexa',
  words: {
    KIN: 'vovó|vovô|avozinha|primo|prima|sobrinho|sobrinha|neto|neta|colega|filhinho|filhinha|menino|menina|marido|esposo|esposa|mulher|mãe|pai|filho|filha|bebê|neném|criança|irmão|irmã|amigo|amiga|avó|avô|vó|vô|namorado|namorada|companheiro|companheira|vizinho|vizinha|tio|tia|padrasto|madrasta|professor|treinador|ex|melhor_amigo|melhor_amiga|parceiro|parceira',
    WHO: 'ele|ela|mamãe|papai|vovó|vovô|mãe|pai|alguém|meu_KIN|minha_KIN|nosso_KIN|nossa_KIN|o_meu_KIN|a_minha_KIN|um_homem|uma_mulher|o_bebê',
    HOME: 'casa|apartamento|cozinha|prédio|quarto|garagem|sala',
    PLAN: 'quero|vou|queria|penso_em|pensando_em|vontade_de|pretendo|tentei|preciso|desejo|gostaria_de|posso',
    MEDS: 'remédio|remédios|comprimidos|pílulas|calmantes|medicamentos|insulina|dipirona|paracetamol|tarja_preta',
    POISON:
      'água_sanitária|cândida|veneno|detergente|desinfetante|soda_cáustica|pilha|pilhas|bateria|chumbinho|gasolina|amoníaco|produto_de_limpeza|alvejante|querosene',
    NOW: '^|por_favor|alexa|socorro|ajuda|rápido|pode|e',
    DO: '^|e|depois|você_pode|pode|poderia|deve|deveria|basta|tente|é_só',
  },
  crisis: {
    poison: `
      tomei|tomou|engoli|engoliu a|o|uma|um|toda|todo|vários|várias cartela|vidro|frasco|caixa|cartelas inteira|inteiro|toda|de|todo
      tomei|tomou|engoli|engoliu muito|muitos|muitas|todos_os_meus|todos_os|uma_cartela_de|um_vidro_de|um_monte_de .. MEDS
      tomei|tomou MEDS demais
      tive|teve|estou_tendo|está_tendo|tomei uma? overdose
      WHO|eu|acabei_de|acabou_de|sem_querer? bebeu|bebi|engoliu|engoli|comeu|comi|tomou|tomei|beber|engolir|ingeriu|ingeri um_pouco_de|a|o|uma|um? POISON
      eu|WHO fui|foi|está|estou|me envenenado|envenenada|intoxicado|intoxicada|envenenei|envenenaram`,
    emergency: `
      WHO .. não consegue|pode respirar
      meu|minha .. KIN .. infarto|avc|derrame|convulsão|parada_cardíaca !anos_atrás
      acho .. é|que .. infarto|avc|derrame
      está|tá .. sufocando|engasgado|engasgada|afogando !de_rir|em
      WHO .. não_responde|não_respira|não_acorda|não_reage|não_se_mexe|não_tá_respirando|não_está_respirando
      WHO caiu|desabou .. não responde|acorda|reage|se_mexe|levanta
      quero|urgente|mandem|manda uma ambulância
      WHO não está|tá|consegue|ta|para_de|quer? respirando|respira|respirar|reage|acorda|responde|acordando
      WHO parou de respirar
      não consigo|tô_conseguindo|estou_conseguindo|posso respirar
      WHO|estou|tô está|tá|se|estou|ta? engasgado|engasgada|engasgando|sufocando|se_afogando|afogando|desmaiado|desmaiada|inconsciente|convulsionando|engasgou|desmaiou|me_afogando !de_rir|no_trabalho|com_trabalho|em
      WHO|acho|eu|estou|tô|está|tá .. tendo|teve|tive um? infarto|avc|derrame|ataque_cardíaco|ataque_do_coração|parada_cardíaca|convulsão|infarte
      WHO|estou|tô está|tá? sangrando muito|demais
      NOW chama|chame|chamem|chamar|liga|ligue|ligar|manda pro|para|para_o|pra|o|uma|a|do? ambulância|samu|resgate|192|193|um_nove_dois|911|emergência
      preciso|precisamos|precisa de uma? ambulância
      fui|foi|levei|levou|me baleado|baleada|esfaqueado|esfaqueada|um_tiro|uma_facada|esfaquearam|balearam
      estou|tô com|sentindo uma? dor forte|muito_forte|terrível no peito
      dor muito? forte no peito
      minha bolsa estourou|rompeu`,
    fire: `
      tem|há|pegou .. fogo|incêndio .. HOME
      minha|meu|a|nossa|o|nosso HOME .. pegando_fogo|pegou_fogo|em_chamas|queimando|incendiando
      pegando|pegou|tem|está_pegando fogo aqui? na|no|em minha|meu|casa|HOME !fogueira
      NOW chama|chame|chamar|liga|ligue os|pros|para_os|pro|o? bombeiros|bombeiro
      estou|tô|está|tem sentindo|um|com? cheiro|vazamento|vazando de? gás`,
    intruder: `
      tem|há|entrou|entraram um|uma|alguém|dois? ladrão|ladrões|bandido|bandidos|invasor|homem|estranho|alguém dentro|na|em|aqui minha|casa|da|de|em|meu minha|casa|da|meu? HOME
      tem alguém dentro|invadindo|na .. minha|casa
      WHO|estão|tão|está .. invadindo|entrando|arrombando|tentando_entrar|tentando_invadir .. casa|apartamento|porta
      NOW chama|chame|chamar|liga|ligue a|pra|para_a? polícia|190
      WHO|estão|tem_alguém está|tá|me me? seguindo|seguir|perseguindo|ameaçando !no_instagram|nas_redes
      fui|estou_sendo|tô_sendo|me|estão_me assaltado|assaltada|assaltando|sequestrado|sequestrada|sequestraram|assaltaram|roubado|atacado|atacada`,
    'self-harm': `
      PLAN me|eu? jogar|pular|atirar|jogo .. ponte|janela|prédio|trem|metrô|varanda|telhado|sacada
      vou|quero acabar com_tudo|comigo|com_minha_vida|comigo_mesmo|comigo_mesma !que|o|de
      queria|preferia .. morto|morta|morrer
      vou|quero dar_fim|por_fim|pôr_fim .. vida
      não .. vale .. pena viver
      WHO não quer mais? viver
      PLAN .. me_matar|me_suicidar|me_enforcar|me_cortar|me_machucar|tirar_minha_vida|tirar_a_minha_vida|acabar_com_minha_vida|acabar_com_a_minha_vida|me_jogar|dar_um_fim|me_ferir|suicidar !de_trabalhar|de_rir|no_sofá|na_academia|de_estudar|na_piscina|no_mar|de_cabeça
      me mato|suicido hoje|agora|amanhã
      PLAN .. morrer|estar_morto|estar_morta|sumir_do_mundo|desaparecer_para_sempre !de|por|em|no|na|pela|feliz|velhinho
      queria|preferia estar|ter morto|morta|morrido
      não quero|aguento|tenho_vontade_de|suporto|vejo_sentido_em|consigo|tenho|tenho_mais|vejo|há mais|razão_para|motivo_para|motivos_para|sentido_em|vontade_de|por_que|por? viver|existir|acordar|continuar_vivendo|estar_vivo|estar_viva|vivendo|essa_vida|seguir_vivendo|vontade_de_viver !em|com|no|na|aqui|sem|cedo|longe|tarde
      estou|tô|eu|venho|fico|ando .. pensando|penso|pensei em me? suicídio|suicidar|matar|tirar_minha_vida|cometer_suicídio
      tenho|estou_tendo|tô_com|com .. pensamentos|ideias|vontade suicidas|suicida|de_suicídio|de_morrer
      sou|estou|me_sinto suicida
      eu? me|fico corto|cortando|mutilo|automutilo|machuco_de_propósito|me_cortando|cortei !o_cabelo|fazendo|com|cozinhando|no_papel|sem_querer|o_dedo|na_cozinha
      melhor sem mim
      nada|minha_vida|vida mais? faz|tem|não_faz|não_tem mais? sentido !em_matemática
      WHO .. quer|vai|tentou|tá_pensando_em|está_pensando_em|pensa_em|ameaçou|ameaça|fala_em|tentando .. se|cometer|morrer matar|suicidar|suicídio|cortar|enforcar|morrer|machucar
      WHO .. quer|queria morrer
      como .. me matar|mato|suicidar|suicido|enforcar
      jeito|forma|como|maneira .. morrer sem|rápido|rápida .. dor|sofrer`,
    abuse: `
      ele|ela|marido|namorado|pai|padrasto|mãe me bateu|bate|espancou|agrediu .. de_novo|muito|ontem|hoje|outra_vez|sempre|em_casa
      ele|ela me bateu|espancou|agrediu|estuprou|estrangulou !no|na|em|de
      WHO|ele|ela me bate|bateu|espanca|espancou|estupra|estuprou|estrangula|agride|agrediu|machuca|abusa|abusou|chuta|soca|violenta|violentou|enforca !no_xadrez|no_jogo|no|na|em|de
      WHO|ele|ela está|tá|vive|fica|continua|ta me? batendo|espancando|me_batendo|agredindo|abusando|estuprando|enforcando|me_agredindo .. em_mim|de_mim|me|agora
      WHO está|tá|vive|fica|continua me batendo|espancando|agredindo|estuprando|enforcando|machucando !no|na|em
      WHO|padrasto|tio|pai|professor me toca|tocou|tocava|apalpa|alisa|passa_a_mão_em_mim !fundo|muito|o_coração|profundamente
      fui|sou|estou_sendo|tô_sendo|fui_vítima|já_fui estuprada|estuprado|abusada|abusado|espancada|espancado|agredida|agredido|molestada|molestado|violentada|de_estupro|de_abuso|vítima_de
      sofro|sofri|estou_sofrendo abuso|abusos|violência|agressão|agressões
      tenho|estou_com|tô_com medo .. me matar|bater|machucar|mate|bata|machuque
      WHO .. quer|ameaça|ameaçou|vai|ameaçando me matar|bater|agredir !de_rir|de_vergonha|de_susto`,
  },
  signs,
  quoted: `
    pelo nariz
    no|na|em xadrez|videogame|truco|tênis|poker|dominó|fifa
    quem canta|escreveu|disse|cantava
    música|filme|livro|série|poema|romance|álbum chamado|chamada|que_se_chama|intitulado|que_diz
    o_que|que significa|quer_dizer
    como se|eu|fala|diz|que_se diz|escreve|traduz|fala|digo|em !como
    ^ traduz|traduza|soletra|toca|toque|canta`,
  past: `
    anos|meses|semanas|dias|tempos atrás
    há|faz .. anos|meses|semanas
    ano|mês|semana passado|passada
    quando eu? era`,
  refuse: {
    weapons: `como|instruções|ensina|me_ensina|receita|me_diz .. fazer|faço|construir|construo|fabricar|fabrico|faz|montar|monto|criar uma|um? bomba_caseira|bomba|bomba_nuclear|coquetel_molotov|explosivo|explosivos|gás_sarin|gás_nervoso|ricina !de_banho|d_água|de_água|de_chocolate|de_encher|de_sementes|de_ar|de_bicicleta|de_infusão|hidráulica`,
    drugs: `como|receita .. fazer|faço|produzir|produzo|cozinhar|fabricar|sintetizar|preparar|faz metanfetamina|crack|heroína|fentanil|lsd|ecstasy|cocaína|cristal_meth`,
    minors: `
      pornografia|pornô|porno|sexo infantil|com_criança|com_crianças|com_menor|com_menores|de_criança
      história|conto|vídeo|fotos sexual|erótico|erótica|de_sexo|nua|nuas .. criança|crianças|menor|menores|menina|menino`,
    murder: `como .. matar|envenenar|assassinar|mato|enveneno meu|minha|alguém|o|a|um .. sem|e .. pego|pega|descubram|descobrirem|rastro|rastros|saber|saberem|descoberto|preso`,
    sexual: `
      história|histórias|conto|contos|piada|piadas|vídeo|vídeos|filme de_sexo|erótico|erótica|eróticos|pornô|porno|sexual|suja|sujas|de_sacanagem
      fala|fale|diz sacanagem|sacanagens|putaria|safadeza
      pornô|porno|pornografia|pornhub|hentai|xvideos
      posições sexuais|do_kama_sutra
      como .. me_masturbar|masturbo|bater_uma`,
  },
  profanity: {
    strong: `porra caralho caralhos puta putas puto putaria foder fodido fodida foda_se merda merdas buceta boceta viado viados arrombado arrombada filho_da_puta filhos_da_puta vagabunda cuzão cuzões pau_no_cu tomar_no_cu`,
    mild: `bosta bunda cagar cagado mijar otário otária babaca babacas desgraçado`,
  },
  advice: `
    DO beba|beber|bebe|ingerir|ingira|injetar|injete|engolir|engula|tomar|tome .. água_sanitária|alvejante|desinfetante|anticongelante|gasolina|soda_cáustica
    DO misture|misturar|mistura|combine|combinar .. água_sanitária|alvejante .. amônia|amoníaco|vinagre|ácido
    DO misture|misturar|mistura .. amônia|vinagre|ácido .. água_sanitária|alvejante
    DO tome|tomar|toma|dobre|dobrar|duplique .. dobro|triplo|dose|a_dose .. dose|remédio|insulina|comprimidos|medicação
    DO dobre|dobrar|duplique|duplicar|triplique a|sua|o dose|sua_dose|remédio
    DO pare|parar de_tomar .. remédio|remédios|insulina|antidepressivo|antidepressivos|medicação
    se_mate|se_mata|mate_se|se_enforque|se_suicide
    DO provoque|provocar|induza|induzir o? vômito`,
  warning: `nunca|não|jamais|evite|evitar|perigoso|perigosa|tóxico|tóxica|tóxicos|mortal|venenoso|fatal|risco|nem|médico|proibido|em_vez_de`,
  answers: {
    title: 'Você não está só',
    opening: {
      poison: 'É preciso buscar ajuda agora mesmo. Eu não consigo ligar por você.',
      emergency: 'Isso parece uma emergência, e eu não consigo ligar por você.',
      fire: 'Saiam todos e fiquem do lado de fora. Eu não consigo ligar por você.',
      intruder: 'Vá para um lugar seguro, se puder. Eu não consigo ligar por você.',
      'self-harm':
        'Sinto muito que esteja doendo tanto, e que bom que você falou. Você não precisa carregar isso sem ajuda: há pessoas prontas para ouvir você agora.',
      abuse: 'Sinto muito. A culpa não é sua, e você merece estar em segurança.',
    },
    callNow: 'Por favor, ligue agora para {number}.',
    helpline: 'Você pode ligar para {name}, no {number}.',
    ifInDanger: 'Se alguém estiver em perigo agora, ligue para {number}.',
    localNumber: 'o número de emergência da sua região',
    digits: 'zero um dois três quatro cinco seis sete oito nove',
  },
  helplines: {
    'pt-BR': {
      medical: ['192'],
      fire: ['193'],
      police: ['190'],
      lines: {
        'self-harm': ['o CVV', '188'],
        abuse: ['a Central de Atendimento à Mulher', '180'],
        poison: ['o Disque-Intoxicação', '0800 722 6001'],
      },
    },
  },
};
