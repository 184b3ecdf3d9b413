import type { CommandPhrases } from './shape.ts';

export const en: CommandPhrases = {
  stop: `
    stop, stop it, stop that, stop talking, stop speaking, cancel, cancel that, exit, quit,
    end, be quiet, quiet, shut up, go away, goodbye, good bye, bye, bye bye, never mind,
    nevermind, that's all, that is all, that's it, that's enough, enough, i'm done,
    i am done, go home, no more, don't continue`,
  help: `help, help me, what can you do, what can i say, what can i ask you`,
  'go-on': `go on, continue, keep going, carry on, more, tell me more, go ahead, next, resume,
    the rest, tell me the rest, finish your answer, don't stop`,
  repeat: `
    repeat, repeat that, repeat it, say that again, say it again, again, what did you say,
    come again`,
  'new-topic': `
new topic, new subject, change the topic, change the subject, let's change the subject,
let's talk about something else, talk about something else, another topic, a different topic`,
  shorter: `
shorter, shorter please, make it shorter, keep it short, a bit shorter, say it in fewer words,
the short version, give me the short version, that was too long`,
  longer: `
longer, longer please, make it longer, a bit longer, in more detail, more detail, more details please,
explain that in more detail, the long version, give me the long version, that was too short`,
  no: `no, nope, nah, no way, not now, not really`,
  yes: `yes, yeah, yep, yup, sure, of course, yes i do, please do`,
  courtesy: `
    please, thank you, thanks, alexa, hey, okay, ok, oh, well, so, now, just, sorry, can you,
    could you, will you, would you, thank you very much, thank you so much, for now,
    for today, you can, i said`,
};
