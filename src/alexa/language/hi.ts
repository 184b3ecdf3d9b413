import type { FrameWords } from './shape.ts';

export const hi: FrameWords = {
  questions: {
    AskIsIntent: 'क्या',
    AskTellIntent: 'मुझे बताओ',
  },
  tails: `है, हैं, था, थे, थी, हूँ, बताओ, बताइए, सुनाओ, सुनाइए, दीजिए, कीजिए, समझाओ, समझाइए, सकते हैं, सकता हूँ, चाहिए, लिखो, करो, दो, वाला, को, में, से`,
  links: `से पूछो कि, से पूछो, से पूछिए कि, से पूछिए, खोलो, खोलिए`,
};
