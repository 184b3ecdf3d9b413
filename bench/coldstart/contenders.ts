/** What starts: its entry, what its store is, and what it can be asked. */
export interface Contender {
  readonly name: string;
  readonly entry: string;
  readonly does: string;
  /** A whole skill answers "Alexa, open …" and a question; the others do one thing whatever they are asked. */
  readonly isSkill: boolean;
  /** DynamoDB itself is called over TLS; without, what is ours in it can be told from what is TLS. */
  readonly store: 'memory' | 'DynamoDB' | 'DynamoDB over TLS';
}

const ours = '../../src/entry/lambda-function.ts';

export const contenders: readonly Contender[] = [
  {
    name: 'empty',
    entry: './empty.ts',
    does: 'a function that does nothing',
    isSkill: false,
    store: 'memory',
  },
  {
    name: 'bare',
    entry: './bare.ts',
    does: 'fetch and JSON: neither streams nor remembers',
    isSkill: true,
    store: 'memory',
  },
  {
    name: 'wellspoken',
    entry: ours,
    does: 'our Lambda, as npm run bundle makes it',
    isSkill: true,
    store: 'memory',
  },
  {
    name: 'ask-sdk',
    entry: './ask-sdk.ts',
    does: 'ask-sdk-core + official SDK: streams, remembers nothing',
    isSkill: true,
    store: 'memory',
  },
  {
    name: 'wellspoken + DynamoDB',
    entry: ours,
    does: 'the same, remembering in a table',
    isSkill: true,
    store: 'DynamoDB',
  },
  {
    name: 'wellspoken + DynamoDB, TLS',
    entry: ours,
    does: 'the same, as in a Lambda',
    isSkill: true,
    store: 'DynamoDB over TLS',
  },
  {
    name: 'our DynamoDB store',
    entry: './store.ts',
    does: 'one read, one write',
    isSkill: false,
    store: 'DynamoDB',
  },
  {
    name: 'AWS SDK',
    entry: './aws-sdk.ts',
    does: '@aws-sdk/client-dynamodb: one read, one write',
    isSkill: false,
    store: 'DynamoDB',
  },
  {
    name: 'AWS SDK, TLS',
    entry: './aws-sdk.ts',
    does: 'the same over TLS',
    isSkill: false,
    store: 'DynamoDB over TLS',
  },
];
