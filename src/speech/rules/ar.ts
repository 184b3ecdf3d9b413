import { type SentenceRules, words } from './shape.ts';

export const ar: SentenceRules = {
  never: words('أ.د د م Dr Mr Mrs Prof'),
  beforeNumber: words('ص صص ت هاتف No'),
  mayEnd: words('ق.م'),
  rarelyEnd: words('ش.م'),
  starters:
    words(`هو هي هم هن نحن أنا أنت هذا هذه ذلك تلك هؤلاء في من إلى على عن مع لكن ولكن ثم وقد قد كان كانت وكان يكون
    إن إذا عندما لأن أما أيضا كما اليوم غدا أمس الآن هنا هناك ما ماذا متى أين كيف لماذا هل كل بعض بعد قبل وهو وهي وهذا وفي
    ومن`),
  lettered: words('فيتامين نوع مجموعة خيار'),
};
