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
  'think-harder': `
think harder, think harder about that, think about it more, think again, think longer, think more carefully,
think it over, think about that again, give it more thought`,
  'what-do-you-know': `
what do you know about me, what do you remember about me, what have you remembered about me,
what do you have on me, tell me what you know about me, what did i ask you to remember`,
  'forget-that': `
forget that, forget what i said, forget what i just said, forget what i told you, forget the last thing i said,
delete that, don't remember that`,
  'forget-everything': `
forget everything, forget everything about me, forget everything i told you, forget everything you know about me,
delete my data, delete all my data, erase my data, delete everything about me, forget all about me`,
  'keep-private': `
don't remember this conversation, do not remember this conversation, don't keep this conversation,
keep this conversation private, keep this private, forget this conversation afterwards, private conversation,
this is just between us`,
  'report-answer': `
report that answer, report this answer, report the answer, report the last answer, report your answer,
i want to report that answer, flag that answer`,
  'withdraw-consent': `
withdraw my consent, withdraw consent, i withdraw my consent, take back my consent, revoke my consent,
i no longer consent, cancel my consent`,
  remember: {
    leads:
      "remember that, keep in mind that, make a note that, take note that, do not forget that, don't forget that",
    fact: /^(?:(?:i|my|our|we|the|an?|s?he|it|they|you|there|this|his|her|their|your|today|tomorrow|nobody|no|every\w*|some\w*)(?:['’]\w+)? \S|\S+ (?:and \S+ )?(?:is|are|was|were|has|have|had|likes?|loves?|hates?|lives?|works?|wants?|needs?|can|can['’]t|cannot|will|won['’]t|does|doesn['’]t|goes|plays?|eats?|prefers?|comes?|starts?)\b)/iu,
  },
  no: `no, nope, nah, no way, not now, not really`,
  yes: `yes, yeah, yep, yup, sure, of course, yes i do, please do`,
  courtesy: `
    please, thank you, thanks, alexa, hey, okay, ok, oh, well, so, now, just, sorry, can you,
    could you, will you, would you, thank you very much, thank you so much, for now,
    for today, you can, i said`,
};
