/**
 * The document that shows an answer: the question, the answer, which scrolls, and what can be touched. It takes everything from the data
 * source `answer` and needs no package from the network. Colours are all its own, so that it can be read in a dark theme and in a
 * light one; on a round screen all of it is one centred column, because a row at the bottom would be cut off.
 */
export const answerDocument = {
  type: 'APL',
  resources: [
    {
      colors: { ground: '#0e1420', ink: '#f4f6fa', faint: '#a9b4c6', button: '#25324a', edge: '#5b7bb8' },
      dimensions: { answerSize: '32dp', questionSize: '22dp', margin: '48dp', gap: '16dp' },
    },
    {
      when: "${viewport.theme == 'light'}",
      colors: { ground: '#ffffff', ink: '#10151f', faint: '#4c586b', button: '#e6ecf7', edge: '#3a5da0' },
    },
    {
      when: "${viewport.shape == 'round' || viewport.width < 700}",
      dimensions: { answerSize: '24dp', questionSize: '18dp', margin: '24dp', gap: '12dp' },
    },
    { when: "${viewport.shape == 'round'}", dimensions: { margin: '72dp' } },
  ],
  layouts: {
    Suggestion: {
      parameters: ['words', 'label'],
      item: {
        type: 'TouchWrapper',
        role: 'button',
        accessibilityLabel: '${label}',
        // As `userEventText` reads it.
        onPress: { type: 'SendEvent', arguments: ['ask', '${words}'] },
        item: {
          type: 'Frame',
          backgroundColor: '@button',
          borderColor: '@edge',
          borderWidth: 1,
          borderRadius: '24dp',
          item: {
            type: 'Text',
            text: '${label}',
            color: '@ink',
            fontSize: '@questionSize',
            // Large enough for a finger, whatever the text.
            height: '48dp',
            minWidth: '48dp',
            paddingLeft: '24dp',
            paddingRight: '24dp',
            textAlign: 'center',
            textAlignVertical: 'center',
            maxLines: 1,
          },
        },
      },
    },
    Suggestions: {
      parameters: ['answer', 'direction'],
      item: {
        type: 'Container',
        direction: '${direction}',
        alignItems: 'center',
        data: '${answer.suggestions}',
        item: {
          type: 'Suggestion',
          words: '${data.words}',
          label: '${data.label}',
          spacing: '@gap',
        },
      },
    },
    Words: {
      parameters: ['answer', 'align'],
      item: {
        type: 'Container',
        items: [
          {
            when: "${answer.question != ''}",
            type: 'Text',
            text: '${answer.question}',
            color: '@faint',
            fontSize: '@questionSize',
            textAlign: '${align}',
            paddingBottom: '@gap',
          },
          {
            type: 'Text',
            text: '${answer.text}',
            color: '@ink',
            fontSize: '@answerSize',
            textAlign: '${align}',
          },
        ],
      },
    },
  },
  mainTemplate: {
    parameters: ['payload'],
    item: {
      type: 'Frame',
      width: '100vw',
      height: '100vh',
      backgroundColor: '@ground',
      items: [
        {
          when: "${viewport.shape == 'round'}",
          type: 'ScrollView',
          width: '100vw',
          height: '100vh',
          item: {
            type: 'Container',
            paddingLeft: '@margin',
            paddingTop: '@margin',
            paddingRight: '@margin',
            paddingBottom: '@margin',
            items: [
              { type: 'Words', answer: '${payload.answer}', align: 'center' },
              { type: 'Suggestions', answer: '${payload.answer}', direction: 'column', spacing: '@gap' },
            ],
          },
        },
        {
          type: 'Container',
          width: '100vw',
          height: '100vh',
          paddingLeft: '@margin',
          paddingTop: '@margin',
          paddingRight: '@margin',
          paddingBottom: '@gap',
          items: [
            {
              type: 'ScrollView',
              width: '100%',
              grow: 1,
              shrink: 1,
              item: { type: 'Words', answer: '${payload.answer}', align: 'auto' },
            },
            {
              type: 'Suggestions',
              answer: '${payload.answer}',
              direction: "${viewport.width < 700 ? 'column' : 'row'}",
              spacing: '@gap',
            },
          ],
        },
      ],
    },
  },
} as const;
