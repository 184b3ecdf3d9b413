import type { Signs } from './shape.ts';

export const en: Signs = {
  ask: 'how what whats which who whos whose when where wheres why is are was does do did can could tell play show remind turn set explain name define find read sing add order translate spell give list should will would has have',
  urge: 'what_do_i_do what_should_i_do what_can_i_do what_do_we_do what_should_we_do help please_help can_you_help should_i_just should_i_even why_should_i_stay why_am_i_still why_do_i_even how_do_i_stop_myself can_someone is_there_anyone somebody_help do_something can_you_call what_now tell_my tell_me_why_i_should are_you_there',
  tame: 'moving_to move_to my_text my_texts my_messages my_calls the_phone blood_pressure blood_test blood_sugar blood_type food_poisoning calories candle candles fireplace campfire fix repair locked_me_out locked_out rice cake toast dinner pizza cookies bread question article lights paint shaving a_light fresh_air my_heart_with lottery fan_of trampoline birthday insurance_claim quit_smoking deer air_conditioner air_conditioning drums barbecue bbq grill_outside smells_great smells_good smells_delicious through_my_nose my_nose stuffy live_with with_my_parents my_cold a_cold pothole scraped playground knee blanket_fort the_heat dont_wake band_aid stroke_of diving_board touched_me_with insurance movie movies film films game games song songs show series book books novel story character minecraft fortnite zelda chess football soccer basketball tennis baseball match team boss_fight level phone laptop computer screen battery app website account instagram facebook twitter tiktok netflix wifi password email emails recipe cook cooking oven_on plant plants weeds fish_tank cat cats dog dogs horse hunger laughing laughter boredom curiosity joke jokes traffic homework exam exams paperwork essay gym workout yoga marathon vacation city country paris london diet subscription meeting dye haircut weather monopoly mario poker race bingo hair episode season stream years_ago in_the_news doll dolls toy toys hypothetically potato flat_tire tv my_car_is_dead dream dreams dreamed dreamt dead_tired drowning_in_work',
  i: 'i im ive id ill my me',
  me: 'me us',
  who: 'he she hes shes him her somebody someone somebodys someones husband* wife* mom* mum* mother* dad* father* son sons daughter* baby* kid kids child* toddler* brother* sister* friend friends grandma* grandpa* gran grans granny nan nana granddad* partner* boyfriend* girlfriend* roommate* flatmate* neighbor* neighbour* uncle* aunt* auntie* stepdad* stepfather* stepmom* stepmother* boy girl little_one cousin* niece* nephew* grandson* granddaughter* grandkid* teacher* coach* coworker* colleague* teen teenager* student* mate mates buddy guy man woman lady they theyre fiance* old_man newborn infant',
  kid: 'baby babys toddler* kid kids child childs son sons daughter* boy girl little_one grandson* granddaughter* grandkid* niece* nephew* newborn infant two_year_old three_year_old one_year_old four_year_old five_year_old month_old mommy daddy',
  stranger:
    'someone someones somebody somebodys stranger* man men guy guys burglar* intruder* robber* thief thieves prowler gang ex stalker figure whos_there',
  not: 'not dont doesnt didnt cant cannot wont isnt arent wasnt aint never no stopped hardly barely without nothing none unable hasnt havent couldnt stops refuses wouldnt lost only_half',
  much: 'much lot lots everywhere all_over gushing pouring spurting squirting heavily badly losing loads floor soaked wont_stop bad pints litres buckets huge severe terrible horrible crushing awful intense unbearable coughing vomiting throwing spitting puking deep pool keeps tons',
  sudden:
    'suddenly sudden all_of_a_sudden out_of_nowhere just now right_now think minutes_ago started minute second again weird strange funny garbled wrong alone minutes home hospital',
  have: 'having has have getting got think gone went in_a in_diabetic suffering feels might is_in needs going_into like_a threw a_severe bad severe emergency in_the_middle',
  nobody: 'nobody no_one noone nobodys not_a_soul anyone anybody who_would not_even no_friends',
  want: 'cant_stop_thinking want wants wanted wanna wish wishes wishing ready rather going_to gonna decided plan planning hope hoping hopes pray should thinking_of thinking_about think_about thought thoughts keep_thinking think_of deserve feel_like feels_like better threatening threatens threatened says said saying told wants_to need tired like_to try tried trying texted text posted begging let_me talks talking only_way today tonight would_be_better prefer easier googled searching',
  fear: 'afraid scared terrified frightened fear fears petrified dont_feel_safe not_safe unsafe',
  force: 'makes_me made_me make_me making_me force* forced forces forcing pressured pressures coerce*',
  threat:
    'threat* says_hell said_hed says_he said_he going_to swore swears promised promises wants_to trying_to tried_to gonna will_kill hes_going told_me_he waving pointing pointed holding pulled',
  kill: 'kill_me kill_us killing_me murder_me murder_us hurt_me hurt_us shoot_me strangle_me stab_me stab_us burn_me burn_us end_me take_my_kids',
  breathe: 'breathe breathes breathing breath oxygen',
  gasp: 'cant_stop_coughing wheezing gasping_for gasping struggling_to_breathe trouble_breathing difficulty_breathing hard_to_breathe short_of_breath fighting_for_air fighting_for_breath turning_blue hyperventilating suffocating cant_get_air cant_get_any_air asthma_attack struggling_for_air problems_breathing breathing_funny breathing_weird stopped_breathing choking_to_death gurgling',
  wake: 'open_her_eyes open_his_eyes open_their_eyes opening_her_eyes opening_his_eyes wake wakes waking wake_up woke responding respond responds responsive react reacts reacting conscious consciousness moving moves move_at_all come_to rouse stir stirring come_around answering_me',
  floor:
    'on_the_floor on_the_ground on_the_bathroom_floor on_the_kitchen_floor face_down lying_on lying_there slumped bottom_of_the_stairs motionless bathroom_floor',
  faint:
    'floppy fainted fainting collapsed collapsing unconscious unresponsive passed_out passing_out blacked_out blacking_out lifeless limp keeled_over pass_out going_to_faint in_a_coma out_cold passes_out collapse knocked_unconscious',
  blue: 'blue purple grey gray bluish',
  skin: 'turned_blue turning_blue turned_purple turning_purple going_blue went_blue turned_grey going_grey gone_blue turning_grey lips lip skin fingernails face fingers',
  face: 'face mouth lip eyelid cheek side_of_my side_of_his side_of_her smile',
  droop:
    'droop* sag sagging sagged hanging lopsided crooked fallen_on dropped paralyzed paralysed numb slack twisted one_side',
  speech: 'speech words talk talking speak speaking sentence sentences tongue say_anything',
  slur: 'words_are_all slur* garbled gibberish coming_out_wrong all_wrong mumbling incoherent wont_come_out',
  limb: 'arm arms leg legs hand hands side body toes feet foot limbs face',
  numb: 'numb numbness tingling tingly tingles paralyzed paralysed weak weakness heavy dead cant_feel cant_move cant_lift cant_raise limp_arm pins_and_needles not_working no_feeling cant_control lost_feeling no_strength',
  half: 'half one_side left_side right_side whole_side left_arm side_of_my_body side_of_his side_of_her one_half entire_side my_left',
  feel: 'feel move lift raise wiggle stand_up walk',
  chest: 'chest heart ribcage',
  pain: 'pain pains hurt hurts hurting tight tightness tightening pressure crushing squeezing squeezed stabbing burning heavy heaviness elephant ache aching stopping racing exploding pounding skipping band_around agony killing',
  attack:
    'heart_attack heartattack stroke seizure seizures convulsion* fit fits cardiac_arrest anaphyla* diabetic_emergency hypo hypoglycemi* allergic_reaction aneurysm diabetic_coma asthma_attack epileptic miscarriage brain_bleed severe_reaction diabetic_shock septic_shock heat_stroke heatstroke',
  seize:
    'convulsing seizing foaming frothing twitching jerking shaking_all shaking_violently shaking_uncontrollably eyes_rolled eyes_rolling rolled_back having_fits fitting going_stiff',
  choke: 'choking choke choked chokes swallowed_his_tongue swallowed_her_tongue',
  throat: 'throat windpipe airway tongue',
  stuck: 'stuck lodged caught blocked blocking jammed trapped_in something_in closing closed closed_up',
  swell: 'swell* swollen closing puffing shutting tightening allergic',
  blood: 'blood bleed* hemorrhag* haemorrhag*',
  stop: 'stop stopping stops clot clotting',
  deep: 'cut_off_my cut_off_his finger_off fingertip_off cut_his_finger_off deep deeply artery vein bone fingertip severely tendon open_wound gushing',
  cut: 'cut sliced slashed severed chopped gash sawed wound amputated',
  pulse: 'pulse heartbeat heart_beat heart_beating signs_of_life',
  fall: 'fell fallen falling slipped drowned drowning jumped_off sank tumbled went_under pushed_off off_the_roof off_a_ladder',
  high: 'stairs ladder roof pool lake river pond bathtub tub balcony window staircase steps water ocean sea scaffolding tree bike horse cliff well canal bridge building crib bunk',
  head: 'head skull neck unconscious back spine hip',
  vehicle: 'car truck bus train van motorcycle lorry motorbike tram taxi suv crash crashed lightning tractor',
  ram: 'hit_me hit_my hit_him hit_her hit_by hit_us hit_a_child hit_a_man hit_a_woman got_hit was_hit ran_over run_over knocked_down knocked_over struck rammed crashed_into crushed accident hurt injured bleeding trapped',
  stab: 'stabbed shot gunshot electrocuted bitten_by_a_snake snake_bit snakebite stab_wound been_shot electric_shock struck_by_lightning crushed impaled knifed',
  trapped: 'trapped pinned stuck buried crushed',
  rubble:
    'under_a under_the rubble wreck wreckage elevator lift collapsed burning fire flood flooded snow avalanche basement trunk car tractor tree machine_arm',
  burn: 'burned burnt scalded burns spilled poured pulled tipped',
  hot: 'boiling scalding hot_oil hot_water third_degree second_degree acid grease kettle all_over_himself all_over_herself badly severely fryer',
  birth:
    'contractions in_labor in_labour going_into_labor into_labor water_broke waters_have_broken water_just_broke waters_broke waters_just_broke baby_is_coming babys_coming crowning baby_is_coming_out cord_is the_head_is water_has_broken baby_coming pushing_already',
  dying:
    'i_fainted i_passed_out im_going_to_faint going_to_pass_out about_to_faint about_to_pass_out i_blacked_out i_collapsed going_to_faint im_dying i_am_dying think_im_dying i_think_i_am_dying hes_dying shes_dying is_dying dying_here going_to_die_here',
  took: 'took take taken taking swallowed swallow ate eaten drank drunk downed had popped chewed licked ingested drinking sipped swallowing gulped got_into get_into inhaled mixed sniffed huffed mouth',
  pills:
    'pill pills tablet tablets medication meds medicine painkillers tylenol paracetamol ibuprofen aspirin xanax antidepressants capsules sedatives opioids valium oxycodone codeine fentanyl heroin heart_medication medicines prescription',
  many: 'many all whole entire bottle bunch handful handfuls lot lots too_much pack box packet twenty thirty forty fifty hundred every dozens rest full double_dose overdose strip loads wrong_dose way_more',
  toxin:
    'under_the_sink cleaning_cupboard bleach detergent antifreeze drain_cleaner drain_opener toilet_cleaner oven_cleaner floor_cleaner cleaning_fluid cleaning_product cleaning_products laundry_pod laundry_pods tide_pod dishwasher_tablet dishwasher_pod dishwasher_liquid rat_poison poison poisonous pesticide weed_killer weedkiller insecticide button_battery battery_acid small_battery watch_battery swallowed_a_battery lamp_oil paint_thinner turpentine gasoline petrol lighter_fluid nail_polish_remover rubbing_alcohol ammonia mothballs chemicals magnet magnets hand_sanitizer dish_soap death_cap deadly_nightshade toxic_berries fumes weed_spray coin swallowed_glass acid kerosene lye vape_juice',
  poisoned: 'poisoned poisoning carbon_monoxide been_drugged spiked been_spiked',
  overdose: 'overdose overdosed overdosing od oded oding ods',
  insulin: 'insulin morphine heroin fentanyl digoxin',
  thing:
    'curtain curtains sofa couch bed mattress oven stove toaster microwave dryer washing_machine pan carpet car van shed roof attic basement outlet socket hair clothes shirt sleeve trash bin fryer fridge charger garage barn hallway kitchen apartment building',
  flames:
    'is_burning are_burning burning_down house_is_burning on_fire caught_fire catching_fire flames flame ablaze burst_into fire_in fire_at theres_a_fire there_is_a_fire fire_is_spreading caught_on_fire up_in_flames set_fire put_the_fire_out put_out_the_fire sparks',
  smoke: 'smoke smoky',
  out: 'out coming pouring under filling filled full everywhere from thick black_smoke cant_see',
  gas: 'gas propane carbon_monoxide',
  smell: 'smell smells smelling stink stinks reeks leak leaking leaks hissing',
  home: 'house home flat apartment room bedroom garage basement attic kitchen hallway yard backyard garden window door downstairs upstairs inside balcony porch closet place building living_room shed back_door front_door',
  enter:
    'break_in breaking_in broke_in break_into breaking_into broke_into get_in getting_in climbing climbed climb kick_in kicking kicked force_open forcing prying picking_the trying_the_door banging pounding entered sneaking snuck crept crawling come_through came_through rattling trying_to_open trying_to_get broken_into',
  hide: 'inside_my_house man_in_my someone_in_my somebody_in_my stranger_in_my is_in_my_house hiding hidden lurking creeping walking_around inside_my moving_around prowling wandering peeking looking_through',
  break: 'smashed broke broken shattered smashing breaking glass forced kicked_in',
  follow:
    'following followed follows stalking stalked stalks chasing chased tailing watching_me watching_my behind_me after_me hunting_me',
  weapon:
    'gun knife machete rifle shotgun axe weapon pistol crowbar bat handgun revolver armed gunman shooter blade shots gunshots shooting',
  near: 'outside door coming front showed_up at_my school coming_at in_my_face',
  lock: 'locked locks locking trapped tied chained kidnapped abducted hostage captive prisoner handcuffed imprisoned taped_up',
  leave:
    'let_me_leave let_me_out let_me_go_home let_us_out let_us_leave leave_the_house leave_the_room allowed_to_leave get_away_from',
  steps:
    'footsteps someone_walking somebody_walking hear_someone hear_somebody glass_breaking window_breaking someone_moving heard_glass someone_upstairs someone_downstairs heard_someone',
  rob: 'robbed robbing mugged mugging carjacked held_up jumped_me attacked attacking',
  hits: 'hit hits hitting beat beats beating punch punches punched punching slap slaps slapped slapping kick kicks kicked kicking choke chokes choked choking strangle* strangling abuse abuses abused abusing molest* assault* whip whips whipped spank* shoves shoved shove batter* smack smacks smacked violent throttled bites burned burns pins',
  neck: 'neck throat by_the_hair my_hair',
  hands:
    'hands hand grabbed grabs grabbing squeezed squeezes squeezing fingers choked wrapped pulls pulled pulling dragged drags arm_around',
  throw:
    'threw throws throwing pushed pushes pushing shoved shoves slammed slams dragged drags thrown kicked',
  wall: 'wall stairs floor door table furniture ground bathtub window',
  belt: 'belt stick fist fists hanger cord cable bat shoe broom wire whip',
  sex: 'sex sexual sexually naked undress perform porn nudes blowjob strip sleep_with kiss_him clothes_off',
  touch: 'touch touches touched touching grope gropes groped groping fondle*',
  private:
    'private privates breasts between_my_legs down_there inappropriately where_i_dont wrong_places at_night my_bed asleep secret uncomfortable bad_way under_my panties underwear sexually dont_like dont_want not_to_tell',
  abuser:
    'husband boyfriend partner dad father stepdad stepfather mom mother stepmom uncle ex wife girlfriend brother coach teacher boss him landlord pastor priest grandpa cousin son babysitter',
  rape: 'rape raped raping rapes molested molesting sexually_assaulted sexually_abused trafficked drugged_me roofied groomed grooming_me',
  die: 'about_dying of_dying be_dead i_was_dead i_were_dead commit_suicide die dying_to_escape suicide suicidal kill_myself killing_myself kill_herself kill_himself kill_themselves killing_himself killing_herself killing_themselves end_my_life ending_my_life end_his_life end_her_life ending_it hang_myself hanging_myself shoot_myself hurt_myself harm_myself cut_myself cutting_myself hurt_herself hurt_himself harm_herself harm_himself hurts_herself hurts_himself end_it_all take_my_life take_my_own take_his_own take_her_own disappear_forever stop_existing not_exist drown_myself overdose jump_off never_wake not_wake',
  live: 'live living alive exist existing',
  tired:
    'tired sick_of done_with exhausted hate hating weary fed_up over_it had_enough cant_stand cant_bear cant_take cant_handle lost_all struggling_with cant_cope',
  point:
    'point reason reasons meaning purpose hope future will sense way_out meaningless pointless worthless hopeless worth_living worth_it',
  burden:
    'burden dead_weight waste_of_space waste_of_air in_everyones_way drag_everyone dragging_everyone failure_to_everyone',
  better: 'better happier easier relieved fine okay ok best_for_everyone free',
  without: 'without_me',
  gone: 'not_around im_not_around im_not_here i_wasnt_alive if_i_wasnt_here if_i_werent_here if_i_wasnt_around if_i_werent_around if_i_wasnt_alive if_i_never_existed if_i_die_tonight i_was_gone i_disappeared i_vanished i_were_gone if_i_died if_i_was_dead if_i_were_dead if_i_was_gone if_i_were_gone when_im_gone once_im_gone if_im_gone if_i_disappeared if_i_vanished if_i_didnt_exist if_i_just_died when_im_dead if_i_killed i_died my_funeral if_i_didnt_wake a_mother_like_me a_father_like_me if_i_left_this',
  care: 'miss_me cares_about_me care_about_me cares_if_i care_if_i needs_me need_me notice_if loves_me love_me would_cry left_to_live wants_me_here notice_i',
  jump: 'jump_off jump_from jump_in_front jump_out_of jumping_off jumping_from jumping_in_front jumping_out jump_into want_to_jump wants_to_jump going_to_jump threatening_to_jump want_to_let_go and_let_go wont_come_down leap step_off throw_myself throwing_myself step_in_front stepping_in_front go_over',
  edge: 'ledge_and ledges guardrail bridge roof rooftop ledge building balcony train tracks cliff overpass window edge railing subway platform highway freeway traffic truck railway',
  selfcut:
    'cut cutting cuts slit slitting slice slicing sliced burn burning carve carving slash took_a_blade',
  flesh:
    'wrist wrists thigh thighs veins my_arms her_arms his_arms their_arms my_skin her_skin forearm forearms my_legs her_legs my_stomach',
  blade: 'razor_blade razor_to a_blade razor_to_my',
  note: 'goodbye_letter goodbye_letters suicide_note goodbye_note farewell_letter goodbye_message final_goodbye last_goodbye goodbye_text goodbye_video said_my_goodbyes saying_goodbye_to_everyone last_letter goodbye_forever texted_me_goodbye',
  end: 'end ending finish finished over stop quit',
  all: 'my_life my_pain this_pain the_pain my_suffering the_misery my_misery once_and_for_all the_suffering my_story my_existence this_nightmare',
  tonight: 'tonight last_night_alive',
  noose:
    'take_pills take_the_pills take_all_his_pills pills_in_front pills_in_my_hand bottle_of_pills_in noose to_hang gun_to_my_head gun_in_my_mouth pills_ready rope_around rope_ready rope_and knife_to_my loaded_gun gun_in_my_hand pills_lined_up saving_up_my saving_my_pills stockpiling hoarding_pills',
  despair:
    'nothing_matters_anymore no_one_and_nothing nothing_matters_and part_of_this_world isnt_worth_it_anymore hate_waking_up see_a_reason_anymore no_reason_anymore see_no_reason cant_see_a_reason in_this_world_anymore stay_in_this_world cant_stay_in_this please_forgive_me_i_cant forgive_me_for_what my_last_night_$ tonight_is_my_last cant_go_on_$ there_is_no_point_$ theres_no_point_$ whats_the_point_$ dont_want_to_go_on_$ cant_anymore_$ dont_want_to_wake_up_tomorrow be_happier_if_i_was_gone want_to_die_$ want_to_give_up_on_life i_give_up_on_everything lost_the_will_to_live lost_my_will no_will_to_live nothing_to_live_for nothing_left_to_live no_reason_to_live dont_want_to_be_here dont_want_to_be_alive dont_want_to_exist dont_wanna_be_here dont_wanna_live dont_want_to_live_anymore dont_want_to_live_like cant_go_on_like cant_go_on_anymore cant_go_on_living cant_go_on_any cant_do_this_anymore cant_do_life cant_take_it_anymore cant_take_this_anymore cant_take_anymore cant_take_any_more cant_keep_going cant_keep_doing_this never_been_born wish_i_was_never wasnt_born better_off_dead better_off_without_me want_it_to_end want_this_to_end want_it_all_to_end want_the_pain_to_stop want_to_disappear_forever want_out_of_life just_want_out i_want_it_to_be_over want_it_to_stop end_of_my_rope at_my_breaking_point make_it_through_the_night make_it_through_tonight make_it_to_tomorrow make_it_to_morning ready_to_die ready_to_meet_god suffer_any_longer stay_alive tie_a_noose go_to_sleep_and_never sleep_and_never_wake sleep_forever never_wake_up not_wake_up_tomorrow wake_up_ever_again done_with_life done_with_living done_with_this_life tired_of_living tired_of_life tired_of_being_alive my_life_is_over my_life_is_worthless my_life_is_meaningless life_isnt_worth life_is_not_worth hate_being_alive hate_my_life hate_myself wish_i_were_dead wish_i_was_dead gave_up_on_life given_up_on_life giving_up_on_life no_way_out_for_me see_no_way_out see_any_way_out dont_see_a_way_out see_no_future no_future_for_me self_harm self_harming selfharm selfharming hurting_myself harming_myself safe_with_myself safe_from_myself trust_myself_tonight trust_myself_alone might_do_something_to_myself do_something_to_myself driving_my_car_into drive_my_car_into drive_into_a_tree crash_my_car_on wont_be_here_tomorrow wont_be_around_much see_me_again everything_is_pointless no_point_anymore theres_no_point_in_anything theres_no_point_in_living i_feel_hopeless goodbye_cruel a_burden_to_everyone such_a_burden the_world_would_be_better voices_telling_me voices_tell_me want_to_be_dead today_is_the_day_i_die last_night_on_earth last_day_on_earth cutting_her_arms cutting_his_arms dont_deserve_to_live',
  ate: 'ate eaten chewed got_into licked eating chewing found_my swallowed_some swallowed_my',
  inbed:
    'into_my_bed in_my_bed to_my_bed in_bed_with_me into_my_room_at in_my_room_at_night under_my_blanket climbs_on_top',
  drunk: 'drunk drinks drinking alcohol drunkenly wasted',
  drank:
    'swallowed swallow ate eaten drank drunk downed popped chewed licked ingested drinking sipped swallowing gulped get_into sniffed huffed',
  abrupt: 'suddenly sudden all_of_a_sudden out_of_nowhere',
  dread:
    'afraid_of_my_husband afraid_of_my_boyfriend afraid_of_my_dad afraid_of_my_father afraid_of_my_partner afraid_of_my_stepdad scared_of_my_husband scared_of_my_boyfriend scared_of_my_dad scared_of_my_father scared_of_my_stepdad scared_of_my_partner scared_of_my_ex scared_of_my_uncle terrified_of_my afraid_of_him scared_of_him terrified_of_him scared_to_go_home afraid_to_go_home dont_feel_safe_at_home not_safe_at_home afraid_hell_hurt afraid_he_will_hurt afraid_hes_going_to scared_hes_going_to scared_hell dont_feel_safe_with',
  depth: 'pool lake river pond sea ocean well canal balcony window roof bridge cliff bathtub',
  strong:
    'sleeping_pills painkillers antidepressants heart_pills blood_pressure my_pills my_tablets my_medication my_meds grandmas_pills grandpas_pills opioids oxycodone xanax',
  rise: 'get_up stand_up get_back_up stand walk',
  alarm:
    'stopped_breathing isnt_breathing not_breathing no_longer_breathing bleeding_out bleeding_to_death choking_to_death',
  world: 'this_world this_earth this_planet this_life',
};
