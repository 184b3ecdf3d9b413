/** What is chosen when the templates are made: `-c name=value`, or `context` in `cdk.json`. What differs by account is a parameter. */
export interface Settings {
  /** Whose key the secret holds. `bedrock` needs none: the permission to invoke Anthropic's models takes its place. */
  readonly provider: 'cometapi' | 'anthropic' | 'bedrock';
  /** Encrypts table, secret, logs and alarms by a KMS key of the stack, instead of keys of AWS. */
  readonly ownKey: boolean;
  /** How long log lines are kept, in days: one of the lengths that CloudWatch has. */
  readonly logDays: number;
  /** A function of yours that rotates the secret every thirty days; see "Keys" in docs/operating.md. */
  readonly rotationFunctionArn: string;
  /** The field of the secret that seals what is kept; empty where that of the pseudonyms does. See "Sealing anew" in docs/stores.md. */
  readonly dataSecretField: string;
  /** Fields that sealed before, or will, and only open; several with commas. */
  readonly previousDataSecretFields: string;
  /** A key of AWS KMS that wraps the keys of people, instead of the secret. */
  readonly kmsKeyArn: string;
  /** One that did before, until all is wrapped anew. */
  readonly previousKmsKeyArn: string;

  /** Of the Lambda function, in MiB. Its CPU grows with it. */
  readonly memoryMiB: number;
  /** Function instances kept warm; 0 for none. */
  readonly provisionedConcurrency: number;
  /** A public address for the function, for fronts that call by HTTPS. Alexa's own trigger needs none. */
  readonly functionUrl: boolean;

  /** Of the service. */
  readonly store: 'dynamodb' | 'valkey';
  /** One for each availability zone survives the loss of a zone; one alone is cheaper. */
  readonly natGateways: number;
  readonly minTasks: number;
  readonly maxTasks: number;
  /** A web application firewall in front of the load balancer. */
  readonly waf: boolean;
  /** An image in a registry; empty builds one from the Dockerfile. */
  readonly image: string;
  /** A Lambda function in front of the service, for skills that must keep a Lambda endpoint. */
  readonly forwarder: boolean;
}

export const defaultSettings: Settings = {
  provider: 'cometapi',
  ownKey: false,
  logDays: 30,
  rotationFunctionArn: '',
  dataSecretField: '',
  previousDataSecretFields: '',
  kmsKeyArn: '',
  previousKmsKeyArn: '',
  memoryMiB: 512,
  provisionedConcurrency: 0,
  functionUrl: false,
  store: 'dynamodb',
  natGateways: 2,
  minTasks: 2,
  maxTasks: 20,
  waf: false,
  image: '',
  forwarder: false,
};

const choices: Readonly<Record<string, readonly string[]>> = {
  provider: ['cometapi', 'anthropic', 'bedrock'],
  store: ['dynamodb', 'valkey'],
};

/** Lengths of CloudWatch Logs up to two years (docs.aws.amazon.com, PutRetentionPolicy). */
const logLengths = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731];

const ranges: Readonly<Record<string, readonly [min: number, max: number]>> = {
  memoryMiB: [128, 10_240],
  provisionedConcurrency: [0, 1_000],
  natGateways: [1, 2],
  minTasks: [1, 1_000],
  maxTasks: [1, 1_000],
};

const keyArn = {
  allowed: 'the ARN of a key (not of an alias: a permission names keys)',
  pattern: /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/,
};
const shapes: Readonly<Record<string, { readonly allowed: string; readonly pattern: RegExp }>> = {
  dataSecretField: { allowed: 'the name of a field, of letters, digits and _', pattern: /^\w+$/ },
  previousDataSecretFields: {
    allowed: 'names of fields with commas between them',
    pattern: /^\w+(?:,\w+)*$/,
  },
  kmsKeyArn: keyArn,
  previousKmsKeyArn: keyArn,
};

/**
 * Settings from context values, which the command line gives as text; what is left out has its default.
 * Throws an error that names the setting and what it may be.
 */
export function readSettings(valueOf: (name: string) => unknown): Settings {
  const entries = Object.entries(defaultSettings).map(([name, otherwise]) => {
    const given: unknown = valueOf(name);
    return [name, given === undefined || given === '' ? otherwise : readOne(name, given, otherwise)];
  });
  const settings = Object.fromEntries(entries) as Settings;
  if (!logLengths.includes(settings.logDays)) throw refusal('logDays', `one of ${logLengths.join(', ')}`);
  if (settings.minTasks > settings.maxTasks) throw refusal('minTasks', 'at most maxTasks');
  return settings;
}

function readOne(name: string, given: unknown, otherwise: string | number | boolean) {
  const text = String(given).trim();
  if (typeof otherwise === 'boolean') {
    if (text !== 'true' && text !== 'false') throw refusal(name, 'true or false');
    return text === 'true';
  }
  if (typeof otherwise === 'number') {
    const [min, max] = ranges[name] ?? [1, 100_000];
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= min && number <= max)) throw refusal(name, `a whole number from ${min} to ${max}`);
    return number;
  }
  const allowed = choices[name];
  if (allowed && !allowed.includes(text)) throw refusal(name, `one of ${allowed.join(', ')}`);
  const shape = shapes[name];
  if (shape && !shape.pattern.test(text)) throw refusal(name, shape.allowed);
  return text;
}

function refusal(name: string, allowed: string): Error {
  return new Error(`The setting ${name} must be ${allowed}. Give it by -c ${name}=… or in infra/cdk.json.`);
}
