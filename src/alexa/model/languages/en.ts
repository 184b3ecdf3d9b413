import type { ModelLanguage } from './shape.ts';

export const en: ModelLanguage = {
  locales: ['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US'],
  followUpLead: 'my question is',
  seeds: `
    good morning how are you today
    i had a long day at work
    we are planning a trip to portugal
    i never understood how magnets work
    explain photosynthesis to a child
    help me write a birthday card
    give me an idea for dinner tonight
    recommend a book about the sea
    compare trains with planes
    translate good night into italian
    spell the word necessary
    define the word serendipity
    a short poem about autumn leaves
    the history of the printing press
    another example please
    one more reason against it
    no i meant the other one
    that is not what i asked
    because my mother told me so
    something easier for beginners
    maybe next weekend
    only if it rains
    with my two older brothers
    in the middle of the night
    for a family of five
    let's play a guessing game
    quiz me on world capitals
    pretend you are a ship's captain
    should i water cactus in winter
    would a heavy stone float on mercury
    could dinosaurs swim
    did ancient romans eat tomatoes
    does coffee make people taller
    are bats really blind
    was the moon ever part of earth
    will my bread rise in the fridge
    has anyone crossed the desert on foot
    may i ask you something personal
    if i mix blue and yellow paint
    please describe the northern lights
    name three rivers in africa
    count backwards from twelve
    sing me something about tea
    cheer me up a little
    remind me why we sleep`,
  localSeeds: {
    'en-AU': `
      my neighbour keeps a noisy rooster
      convert two miles to kilometres
      ideas for a barbecue at the beach`,
    'en-CA': `
      my neighbour keeps a noisy rooster
      convert two miles to kilometres
      ideas for a long weekend at the cottage`,
    'en-GB': `
      my neighbour keeps a noisy cockerel
      convert two miles to kilometres
      ideas for a rainy bank holiday`,
    'en-IN': `
      my neighbour keeps a noisy rooster
      convert two miles to kilometres
      ideas for a vegetarian tiffin box`,
    'en-US': `
      my neighbor keeps a noisy rooster
      convert two miles to kilometers
      ideas for a thanksgiving side dish`,
  },
  singleWords: `
    why, when, where, who, how, really, maybe, perhaps, both, neither, everything, nothing, today, tonight,
    tomorrow, yesterday, morning, evening, weekend, monday, saturday, sunday, one, two, three, four, five, ten,
    hundred, first, second, third, left, right, red, blue, green, hot, cold, summer, winter`,
};
