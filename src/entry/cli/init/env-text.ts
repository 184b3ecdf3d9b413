import type { Answers } from './answers.ts';
import { usualKeyOf } from './questions.ts';

const addresses: Readonly<Record<Answers['store'], string>> = {
  sqlite: 'sqlite:data/wellspoken.db',
  redis: 'redis://127.0.0.1:6379',
  dynamodb: 'dynamodb://wellspoken?region=us-east-1',
  session: 'session:',
};

/** `.env`, or `.env.example` without a secret: the variables that the chosen shape needs, with what each is for. */
export function envText(answers: Answers, secret = ''): string {
  const { provider, shape, store, region } = answers;
  const keys =
    provider === 'auto'
      ? ['COMETAPI_KEY', 'ANTHROPIC_API_KEY']
      : [answers.keyVariable ?? usualKeyOf(provider)];
  const keyLines = keys.flatMap((name) => (name === undefined ? [] : [`${name}=`]));
  const where =
    shape === 'lambda'
      ? `# The function's own; on this machine conversations are in data/.\n# WELLSPOKEN_STORE=${addresses[store]}`
      : `WELLSPOKEN_STORE=${addresses[store]}`;
  return `# Read by every command in this folder, after what is set already. Keep it to yourself.

# The key of whom you ask${provider === 'auto' ? '; one is enough' : ''}. Without one a scripted model answers.
${keyLines.length > 0 ? keyLines.join('\n') : `AWS_REGION=${region ?? ''}`}

# Printed by: ask deploy --target skill-metadata
WELLSPOKEN_SKILL_ID=

# Makes the pseudonyms, and seals what is kept: keep it, or everybody starts as a stranger. openssl rand -base64 32
WELLSPOKEN_SECRET=${secret}

# Where conversations are kept.
${where}
`;
}
