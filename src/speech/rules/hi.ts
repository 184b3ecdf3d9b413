import { type SentenceRules, words } from './shape.ts';

export const hi: SentenceRules = {
  never:
    words(`डॉ डा श्री श्रीमती प्रो पं कु सुश्री स्व मो बी ए एम पी के आर एस जे डी सी एन टी वी एल जी एच ई यू एफ ओ Dr Mr
    Mrs Ms Prof`),
  beforeNumber: words(`सं नं पृ रु क्र No Rs`),
  mayEnd: words(''),
  rarelyEnd: words(`लि कं`),
  starters: words(`यह वह वे ये मैं हम आप तुम इस उस इन उन इसके उसके लेकिन और फिर अब तो क्या कौन कब कहाँ कैसे क्यों जब अगर
    इसलिए हालाँकि आज कल यहाँ वहाँ एक`),
  lettered: words(`विटामिन हेपेटाइटिस समूह कक्षा विकल्प टाइप`),
};
