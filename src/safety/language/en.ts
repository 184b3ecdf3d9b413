import { en as signs } from '../rules/en.ts';
import type { SafetyLanguage } from './shape.ts';

export const en: SafetyLanguage = {
  fillers: 'um uh really uhm erm hmm honestly actually literally basically seriously truly fucking alexa',
  words: {
    KIN: 'mate|pal|bestie|nan|nana|gran|granny|mommy|mummy|daddy|roomie|coworker|colleague|student|husband|wife|mom|mum|mother|dad|father|son|daughter|baby|kid|child|toddler|brother|sister|friend|grandma|grandmother|grandpa|grandfather|partner|boyfriend|girlfriend|roommate|neighbor|neighbour|uncle|aunt|stepdad|stepfather|stepmom|boy|girl|little_boy|little_girl|little_one|cousin|niece|nephew|grandson|granddaughter|teacher|coach|ex',
    WHO: 'he|she|grandpa|grandma|mom|mum|dad|mommy|mummy|daddy|hes|shes|somebody|someone|they|theyre|my_KIN|our_KIN|my_best_KIN|my_little_KIN|my_old_KIN|my_whole_family|a_man|this_man',
    I: 'i|im|ive|id|ill',
    PLAN: 'want_to|wants_to|wanna|going_to|gonna|plan_to|planning_to|planning_on|about_to|feel_like|threatening_to|tried_to|trying_to|says|thinking_of|thinking_about|ready_to|tempted_to|will|might',
    HOME: 'house|home|apartment|flat|kitchen|building|garage|bedroom|room',
    MEDS: 'pills|tablets|painkillers|tylenol|paracetamol|ibuprofen|aspirin|xanax|medication|medicine|meds|insulin|sleeping_pills',
    POISON:
      'bleach|detergent|poison|antifreeze|drain_cleaner|cleaner|cleaning_fluid|laundry_pod|tide_pod|rat_poison|pesticide|weed_killer|battery|batteries|ammonia|gasoline|turpentine|a_magnet',
    DO: '^|and|then|just|simply|also|you_can|you_could|you_should|you_must|try|first|or|to|by|safe_to|okay_to|fine_to|lets',
    HITS: 'hit|hits|hitting|beat|beats|beating|choked|chokes|choking|strangled|strangling|kicked|kicks|kicking|punched|punches|punching|slapped|slaps|slapping|abused|abuses|abusing|molested|molests|molesting|raped|rapes|raping|hurts|hurting|assaulted|attacking',
  },
  crisis: {
    poison: `
      I|WHO have|has|just|accidentally? swallowed|drank|drunk|ate|eaten .. phenyl|acid|petrol|kerosene|chemicals|lamp_oil|nail_polish_remover|hand_sanitizer|mouthwash|perfume|mushrooms_i_found
      I|WHO have|has|just? took|taken|swallowed|ate too_many|a_bunch_of|all_my|all_the|all_of_my|a_whole_bottle_of|a_lot_of|way_too_many|a_handful_of .. MEDS
      I|WHO have|has|just? took|taken too_much
      I|WHO .. overdosed|overdosing !in
      I|WHO took|taken an overdose
      I|WHO have|has|just|may_have|might_have|accidentally? drank|drunk|drinking|swallowed|swallowing|ate|eaten|ingested a|an|some|the|my|our|some_of_the|a_bit_of? button|toilet|bathroom|dish|laundry|oven? POISON
      I|WHO was|been|is|am|has_been? poisoned|been_poisoned
      carbon_monoxide alarm is|went|keeps`,
    emergency: `
      our|my|the KIN|maid|house_help|guest|coworker|nanny is choking|unconscious|not_breathing !up|at
      my|our .. KIN is|are|has|just|had|might_be|may_be|i_think|think_is? having|had|has_had|suffered a? heart_attack|stroke|seizure !of|of_luck|of_genius
      WHO|we|hes|shes|KIN cant|cannot|can_barely|can_hardly|is_struggling_to|struggling_to breathe
      WHO is|has|just|was? choking|unconscious|unresponsive|drowning|collapsed|passed_out|not_breathing !at|in|up
      dont_think|think .. is|hes|shes|was? not|isnt? breathing
      WHO is|are? isnt|not|wont|stopped? responding|respond|conscious|moving
      WHO fell|has_fallen .. isnt|not|wont|cant .. moving|responding|move|respond|waking_up|get_up|breathing
      WHO is|are|has? not|isnt|no_longer|stopped|wont|cant|cannot breathing|breathe|responding|waking_up|wake_up
      WHO isnt|wont|cant breathing|breathe|wake_up
      i cant|cannot|can_not|can_hardly|can_barely breathe !through
      WHO|im|i is|am|are|just|has? choking|unconscious|unresponsive|drowning|convulsing|collapsed|passed_out !at|up|on_the_couch|on_the_sofa|under|in_work|in_debt|in_homework|in_emails|in_paperwork|in_laundry
      WHO|im|i is|am|are? bleeding out|heavily|badly|to_death|a_lot|so_much|everywhere|really
      someone|somebody|man|woman|person bleeding|dying|choking help|heavily|here
      I|WHO think|think_im|think_i|might|may|could|am|is|be|having|be_having|just|think_hes|think_shes? having|had|have|having_a a? heart_attack|stroke|seizure !of|when_i_saw|when_he_saw|when_she_saw
      I|WHO .. severe|bad|allergic|anaphylactic allergic_reaction|reaction|shock !to_the
      ^|please|alexa|help|somebody|someone|quick|can_you|could_you|now|and call|get|send|phone me|us|for? a|an|the? ambulance|paramedics|nine_one_one|911|999|nine_nine_nine|112|triple_zero|000
      i|we|he|she need|needs an? ambulance|paramedic
      I|WHO been|was|got|just_got|has_been|am shot|stabbed|electrocuted !by_cupid
      i|im|ive have|having|got|am_having|had? a|some? terrible|severe|bad|crushing|strong chest_pain*
      my water broke|just_broke`,
    fire: `
      my|our|the HOME is|just|has|caught? on_fire|burning|fire|caught_fire|on_fire|burning_down !sale|alarm_sale|place|in|last|years|back_in
      there is|theres|s? a? fire in my|our HOME !place|pit
      ^|please|alexa|help|quick|can_you|and call|get the? fire_department|fire_brigade|fire_service|firefighters
      i|we smell gas
      im|i_am|were|we_are trapped .. fire|smoke|burning`,
    intruder: `
      WHO|man|guy has|have|with|got|holding .. gun|knife|machete .. outside|door|house|me|us|here|coming
      WHO|burglars|robbers|intruders is|are|just|was? breaking|broke|trying_to_break|trying_to_get in|into my|our|the? HOME|car|door|right_now|now|help
      somebody|someone|theyre|hes is|are? breaking in
      theres|there_is a|an|someone|somebody|some? burglar|intruder|robber|thief|stranger|man|guy|in|inside|breaking .. my|our|the HOME
      someone|somebody is in|inside my|our HOME
      WHO|im has|have|is|got? a? gun|knife|being_held|pointing .. me|us|gunpoint
      ^|please|alexa|help|quick|can_you|and call|get the? police|cops
      WHO is? following|stalking me !on
      I being|been|am_being|was|have_been|got|just_got? kidnapped|held_hostage|robbed|mugged`,
    'self-harm': `
      i|im|ill .. jump|jumping|throw_myself|throwing_myself off|from|in_front_of|under|out_of .. bridge|building|roof|balcony|train|window|cliff|bus|truck|car !in_mario|in_the_game|safely|rope
      my .. KIN|he|she .. kill|killing|hurt|hurting|hang himself|herself|themselves
      I .. want|wanted|wish|ready .. it_all|everything to_end|to_be_over|to_stop_forever
      i .. life .. not|isnt|no_longer worth .. living
      i .. feel|rather .. dead !tired|inside_the|after|on_my_feet
      i want|need .. disappear forever
      i dont|do_not|cant|no_longer see|have|find the|a|any? point|reason|sense .. living|life|going_on|alive|live
      WHO dont|doesnt|no_longer want|wants to? live|be_alive|be_here|exist
      I .. PLAN|just|keep|want|wanted|could|should .. kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|shooting|cut|cutting|stab|starve|starving|drown myself !laughing
      i|im|ill kill|killing myself !laughing
      I really|just|honestly|actually|kind_of|sort_of? want|wanna|wanted|wish|rather|wish_i|wish_i_could|rather_be|would_rather|want_to to|be|was|were|could|just|be_able_to? die|dead|be_dead !my|her|his|your|our|of|laughing
      i|we dont|do_not|no_longer want|wanna to? live|be_alive|be_here|exist|wake_up|keep_living|keep_going !in|with|at|for|near|on|early
      i cant|cannot|dont_know_how_to|dont_think_i_can keep_living|live_anymore|take_life|live_like_this|go_on_living
      I .. end|ending|take|taking|took my|my_own life|own_life !insurance|savings|story
      I .. PLAN|just|want end|ending it_all
      I .. suicidal
      I .. think|thinking|thought|thoughts|considering|contemplating|planning|considered about|of|a|on|my? committing|own|doing? suicide !squad|prevention
      i .. commit|committing|attempt|attempted suicide
      I have|had|been_having|keep_having|get .. suicidal_thoughts|thoughts_of_suicide
      I keep|been|started|have|have_been|cant_stop|was? cutting|cut|burning|self_harming|harming my|myself|again? wrists|arms|myself|wrist|legs
      I self_harm|selfharm|self_harming
      i|theres|there_is|have|see|got no reason|point for_me|in|to|left? to|in|me? live|living|going_on|keep_going|to_live
      everyone|everybody|family|they|people|world|kids|parents would|will|d|is|are? be? better_off without_me|if_i_was|if_i_were
      WHO|he|she .. PLAN|wants|is .. kill|killing|hang|harm|hurt|end|cut|cutting himself|herself|themselves|themself|his_life|her_life|their_life
      WHO is|feels|are suicidal
      WHO .. PLAN|wants .. commit suicide
      WHO .. wants_to_die|wants_to_be_dead
      how|what|which|whats .. kill|hang|drown myself
      painless|easiest|best|quickest|least_painful|easy way|ways .. die|kill_myself|commit_suicide|end_my_life
      how_many|how_much .. kill|die|overdose myself|me|on_purpose
      nothing left to_live_for|to_live`,
    abuse: `
      my in_laws|parents|family|KIN beat|beats|hit|hits|torture|tortures|burn|burned me !at|in|up|to
      my .. KIN|he|she .. HITS me again|badly|yesterday|last_night|tonight|every_day|every_night !at|in
      he|she|hes|shes|they|someone|somebody is|keeps|just|always|has|has_been|sometimes|was? HITS me !up|at|by|to_it|in_the_race|in_a
      my KIN is|keeps|just|always|has|has_been|sometimes|was? HITS me !up|at|by|to_it|in_the_race|in_a
      my KIN is|keeps|has_been|always? touches|touched|touching|gropes|groped me !with|deeply|emotionally
      someone|somebody|he|she|man touched|touches|touching me inappropriately|sexually|down|there|where
      I was|been|am|being|am_being|getting|got|have_been|was_being|being_physically|being_sexually? abused|molested|raped|sexually_assaulted|sexually_abused|beaten_up|trafficked
      im|i_am|i_was|i scared|afraid|terrified .. hurt|hit|kill me
      he|she|KIN is|says_he_will|says_shell|threatens_to|threatened_to|going_to|is_going_to|wants_to kill|hurt me !with|when`,
  },
  signs,
  quoted: `
    who|whos sang|sings|wrote|said|performs|plays
    song|movie|film|book|novel|show|poem|album|lyrics called|named|titled|to|of|with_the_line
    what does|do .. .. mean
    how do|would|to|can you|i|we? say|spell|translate|pronounce
    ^ translate|spell|define|play|sing
    in minecraft|fortnite|the_game|this_game|roblox|the_sims|zelda|elden_ring|hades|skyrim|chess|monopoly|a_video_game|gta|dnd|poker|tennis|monopoly|mario_kart`,
  past: `
    years|months|weeks|decades|days ago
    last|that year|month|summer|winter|week
    when i|he|she was|were little|young|a_kid|a_child|five|ten
    in nineteen|two_thousand|the_eighties|the_nineties|the_past
    used to`,
  refuse: {
    weapons: `
      how|help_me|teach_me|show_me|tell_me|instructions|steps|recipe .. make|build|construct|assemble|create|making|building a|an|my_own|some? pipe|homemade|nail|dirty|nuclear|car|fertilizer|suicide|pressure_cooker|letter|petrol|real|small|simple? bomb at|with|from|out|in|for|using|without|please|to?
      how .. make|build|cook|produce|synthesize a|an|some? explosives|explosive_device|molotov_cocktail*|nerve_gas|sarin|mustard_gas|chlorine_gas|ricin|anthrax|napalm|chemical_weapon*|ghost_gun`,
    drugs: `how|recipe|teach_me|show_me|tell_me .. make|cook|synthesize|produce|manufacture|for? meth|crystal_meth|methamphetamine|crack|crack_cocaine|heroin|fentanyl|ecstasy|mdma|lsd`,
    minors: `
      child|kiddie|kid|underage|preteen|toddler porn|pornography|sex|nudes|erotica
      sex|sexual|sexy|erotic|porn|nude|naked .. with|about|of|between|involving|pictures_of .. child|children|kid|kids|minor|minors|underage|toddler|little_girl|little_boy|twelve_year_old|thirteen_year_old|fourteen_year_old|ten_year_old`,
    murder: `how|help_me|best_way .. kill|murder|poison|strangle my|a|someone|somebody .. without|and getting|being|anyone|anybody|get_away|not_get|leaving caught|noticing|knowing|with_it|traces|a_trace|found_out`,
    sexual: `
      sex|sexy|erotic|porn|dirty|naughty|x_rated story|stories|talk|video|videos|movie|movies|joke|jokes
      talk|talking dirty|sexy|nasty
      porn|porno|pornography|hentai|pornhub|onlyfans
      sex positions|toys|moves|scene|scenes
      phone|oral|anal|cyber sex
      how .. have_sex|masturbate|give_head
      strip|masturbate|moan for|with|like_you? me|you*`,
  },
  profanity: {
    strong: `fuck* motherfuck* f_ck f_cking sh_t shit shits shitty shitting bullshit cunt* asshole* arsehole* dickhead* cocksucker* wanker* slut sluts slutty whore* nigger* nigga* faggot* spic spics`,
    mild: `damn damned goddamn* bitch bitches bitchy bastard bastards crap crappy piss pissed bollocks bugger bloody_hell arse ass_off dumbass* jackass* smartass* douchebag* boobs`,
  },
  advice: `
    DO drink|drinking|inject|injecting|swallow|gargle|inhale|ingest some|a|a_little|small_amounts_of|a_cup_of|a_glass_of|a_bit_of|diluted|the? bleach|disinfectant|antifreeze|gasoline|ammonia|drain_cleaner|rubbing_alcohol|lighter_fluid
    DO mix|mixing|combine|combining the|some? bleach .. ammonia|vinegar|rubbing_alcohol|acid|toilet_cleaner
    DO mix|mixing|combine|combining the|some? ammonia|vinegar|acid .. bleach
    DO take .. double|twice|triple|three_times|two_times .. dose|doses|dosage|pills|amount|medication
    DO double|triple|doubling the|your dose|dosage|medication|insulin
    ^|and|then|just|simply|you_can|you_could|you_should|try stop taking your .. medication|insulin|antidepressants|pills|medicine|blood_thinners
    DO|go_and|go|why_dont_you kill|hang yourself
    DO induce vomiting|them_to_vomit`,
  warning: `never|not|dont|doesnt|do_not|avoid|mustnt|shouldnt|cannot|cant|wouldnt|isnt|arent|no_one|nobody|unless|dangerous|danger|harmful|toxic|poisonous|fatal|deadly|unsafe|risk|risky|risks|kills|warning|instead_of|ask_your|your_doctor|a_doctor|doctors`,
  answers: {
    title: 'You are not alone',
    opening: {
      poison: 'Let’s get help straight away. I can’t make the call for you.',
      emergency: 'This sounds like an emergency, and I can’t make the call for you.',
      fire: 'Get everybody out and stay out. I can’t make the call for you.',
      intruder: 'Get somewhere safe if you can. I can’t make the call for you.',
      'self-harm':
        'I’m really sorry that it hurts this much, and I’m glad you said it. You don’t have to carry this alone; there are people who will listen right now.',
      abuse: 'I’m so sorry. This is not your fault, and you deserve to be safe.',
    },
    callNow: 'Please call {number} now.',
    helpline: 'You can call {name} on {number}.',
    ifInDanger: 'If anyone is in danger right now, call {number}.',
    localNumber: 'your local emergency number',
    digits: 'zero one two three four five six seven eight nine',
  },
  helplines: {
    'en-US': {
      medical: ['911'],
      lines: {
        'self-harm': ['the Suicide and Crisis Lifeline', '988'],
        abuse: ['the National Domestic Violence Hotline', '1 800 799 7233'],
        poison: ['Poison Help', '1 800 222 1222'],
      },
    },
    'en-CA': {
      medical: ['911'],
      lines: {
        'self-harm': ['the Suicide Crisis Helpline', '988'],
        poison: ['the poison centre', '1 844 764 7669'],
      },
    },
    'en-GB': {
      medical: ['999'],
      lines: {
        'self-harm': ['Samaritans', '116 123'],
        abuse: ['the National Domestic Abuse Helpline', '0808 2000 247'],
      },
    },
    'en-AU': {
      medical: ['000', 'triple zero'],
      lines: {
        'self-harm': ['Lifeline', '13 11 14'],
        abuse: ['1800 Respect', '1800 737 732'],
        poison: ['the Poisons Information Centre', '13 11 26'],
      },
    },
    'en-IN': {
      medical: ['112'],
      lines: { 'self-harm': ['Tele Manas', '14416'], abuse: ['the Women Helpline', '181'] },
    },
  },
};
