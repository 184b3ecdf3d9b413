import type { Battery } from './shape.ts';

export const en: Battery = {
  questions: `
    what is love
    what's the tallest mountain in the alps
    what should i cook tonight
    who was ada lovelace
    who else was there
    whose idea was it
    where is timbuktu
    where do swallows go in winter
    when is the next full moon
    when i was young we had no telephone
    why is the sky blue
    why not
    how do whales sleep
    how long does it take to boil an egg
    how about something with mushrooms
    which planet has the most moons
    is pluto a planet
    is it going to rain on saturday
    can penguins fly
    can you can a can
    do fish sleep
    do you like music
    tell me a joke
    tell me more about whales
    tell me why the romans left britain
    are there more stars than grains of sand
    did anyone ever walk across antarctica
    does honey go bad
    should i repot my fern in spring
    would you rather be a cat or a dog
    could you explain inflation to my daughter
    explain how a fridge works
    write a limerick about a frog
    give me three names for a boat
    translate cheese into french
    help me write a letter to my landlord
    i have got a headache
    my sister is getting married in june
    i think you are wrong
    that is not what i meant
    stop the war in ten words
    how do i stop hiccups
    more about the romans please
    the end of the story please
    no i meant the other one
    yes but only on sundays
    the second one
    about five minutes
    for four people
    maybe
    tomorrow
    photosynthesis`,
  leaked: {
    'ask clever friend why is the sky blue': 'why is the sky blue',
    'clever friend to tell me a joke': 'tell me a joke',
    'open clever friend and write a limerick': 'write a limerick',
  },
  commands: {
    stop: `stop, stop talking please, that's all thank you, goodbye, never mind`,
    help: `help, what can you do, what can i say`,
    'go-on': `go on, keep going please, tell me more, continue`,
    repeat: `say that again, can you repeat that, what did you say`,
    'new-topic': `new topic, let's talk about something else`,
    shorter: `shorter please, make it shorter`,
    longer: `in more detail, longer please`,
    'think-harder': `think harder, think harder please, give it more thought`,
    'what-do-you-know': `what do you know about me, tell me what you know about me please`,
    'forget-that': `forget that, forget what i just said`,
    'forget-everything': `forget everything, please delete my data`,
    'keep-private': `don't remember this conversation, keep this private`,
    'report-answer': `report that answer, please report this answer`,
    'withdraw-consent': `withdraw my consent, i withdraw my consent`,
    yes: `yes, yes please, sure`,
    no: `no, no thanks, not now`,
  },
  facts: {
    'remember that my sister is called anna': 'my sister is called anna',
    'please remember that i am allergic to nuts': 'i am allergic to nuts',
    "don't forget that anna likes tulips": 'anna likes tulips',
  },
  nearMisses: `
    remember that movie with the shark
    remember that time we went to rome
    think harder about black holes
    what do you know about mexico
    forget everything you know about physics
    delete the last line of the poem
    report on the weather in spain
    don't remember where i put my keys`,
  answers: `berlin, blue, seven, chess, margherita`,
};
