import type { FrameWords } from './shape.ts';

export const ar: FrameWords = {
  questions: {
    AskWhatIntent: 'ما',
    AskWhoIntent: 'من',
    AskWhereIntent: 'أين',
    AskWhenIntent: 'متى',
    AskWhyIntent: 'لماذا',
    AskHowIntent: 'كيف',
    AskIsIntent: 'هل',
    AskTellIntent: 'أخبرني',
  },
  leads: `هل يمكنك, هل يمكن, ماذا, أي, كم, ليش, وش, وين, اشرح, اشرحي, احكي, اكتبي, اكتب, أعطني, أعطيني, ساعديني, ترجمي, قولي, أنا, عندي, أريد, أختي, أظن, في, إذا, لا`,
  verbs: `اسأل, اسألي, أسألي, افتح, افتحي, شغل, شغلي, ابدأ, ابدئي`,
};
