import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type { AwsCredentials } from '../../src/aws/aws-credentials.ts';
import { Secret } from '../../src/secret.ts';
import { type AwsAnswer, type AwsServer, startAwsServer } from './aws-server.ts';

/** What a key answers, instead of working. */
export type KeyTrouble =
  | 'denied'
  | 'disabled'
  | 'pending deletion'
  | 'gone'
  | 'throttled'
  | 'failing'
  | 'hanging';

/** A KMS of this process: real AES with a key for each key, contexts authenticated, and signatures checked as AWS does. */
export interface KmsServer extends AsyncDisposable {
  readonly url: string;
  readonly region: string;
  readonly requests: AwsServer['requests'];
  readonly credentials: () => Promise<AwsCredentials>;
  /** What a process needs to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes a key and gives its ARN. */
  makeKey(): string;
  /** Lets `alias/<name>` stand for a key. */
  name(alias: string, arn: string): void;
  /** Brings a key, or with `undefined` every key, into trouble or out of it. */
  trouble(arn: string | undefined, trouble?: KeyTrouble): void;
  /** The actions so far, in order. */
  actions(): string[];
}

interface Input {
  readonly KeyId: string;
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

/** Starts one on a free port; each answer waits `lineMs`. */
export async function startKms(lineMs = 0): Promise<KmsServer> {
  const region = 'eu-west-1';
  const credentials = { accessKeyId: 'AKIDKMS', secretAccessKey: new Secret('kms-secret-access-key') };
  const keys = new Map<string, Buffer>();
  const aliases = new Map<string, string>();
  const troubles = new Map<string | undefined, KeyTrouble>();

  const run = (action: string, input: Input): AwsAnswer => {
    const arn = arnOf(input.KeyId);
    const trouble = troubles.get(arn) ?? troubles.get(undefined);
    if (trouble !== undefined) return answers[trouble];
    const key = keys.get(arn ?? '');
    if (arn === undefined || key === undefined) return answers.gone;
    const context = Buffer.from(JSON.stringify(sorted(input.EncryptionContext)));
    if (action === 'Encrypt') {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(context);
      const text = Buffer.concat([cipher.update(input.Plaintext ?? '', 'base64'), cipher.final()]);
      const blob = [Buffer.from(`${arn}\0`), iv, cipher.getAuthTag(), text];
      const CiphertextBlob = Buffer.concat(blob).toString('base64');
      return { body: { KeyId: arn, CiphertextBlob, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' } };
    }
    const blob = Buffer.from(input.CiphertextBlob ?? '', 'base64');
    const end = blob.indexOf(0);
    if (blob.subarray(0, end).toString() !== arn) return refusal('IncorrectKeyException');
    const [iv, tag, text] = [
      blob.subarray(end + 1, end + 13),
      blob.subarray(end + 13, end + 29),
      blob.subarray(end + 29),
    ];
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(context).setAuthTag(tag);
      const plain = Buffer.concat([decipher.update(text), decipher.final()]);
      return { body: { KeyId: arn, Plaintext: plain.toString('base64') } };
    } catch {
      return refusal('InvalidCiphertextException');
    }
  };
  const arnOf = (id: string): string | undefined => {
    const [, alias] = /(alias\/.*)$/.exec(id) ?? [];
    if (alias !== undefined) return aliases.get(alias);
    return [...keys.keys()].find((arn) => arn === id || arn.endsWith(`:key/${id}`)) ?? id;
  };

  const server = await startAwsServer(async ({ headers, body }) => {
    const [service, action = ''] = (headers['x-amz-target'] ?? '').split('.');
    const isOurs = service === 'TrentService' && headers['content-type'] === 'application/x-amz-json-1.1';
    if (!isOurs || !/^(?:En|De)crypt$/.test(action)) return refusal('UnknownOperationException');
    if (lineMs > 0) await new Promise((resolve) => setTimeout(resolve, lineMs));
    return run(action, JSON.parse(body) as Input);
  }, credentials);

  return {
    url: server.url,
    region,
    requests: server.requests,
    credentials: () => Promise.resolve(credentials),
    env: {
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey.reveal(),
      AWS_REGION: region,
      AWS_ENDPOINT_URL_KMS: server.url,
    },
    makeKey() {
      const arn = `arn:aws:kms:${region}:123456789012:key/${randomUUID()}`;
      keys.set(arn, randomBytes(32));
      return arn;
    },
    name: (alias, arn) => void aliases.set(`alias/${alias}`, arn),
    trouble(arn, trouble) {
      if (trouble === undefined) troubles.delete(arn);
      else troubles.set(arn, trouble);
    },
    actions: () => server.requests.map(({ headers }) => headers['x-amz-target']?.split('.')[1] ?? ''),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** A context is the same in whatever order its fields come. */
function sorted(context: Input['EncryptionContext'] = {}): (readonly [string, string])[] {
  return Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1));
}

function refusal(type: string, status = 400): AwsAnswer {
  return { status, body: { __type: type, message: `${type} of the stand-in` } };
}

const answers: Readonly<Record<KeyTrouble, AwsAnswer>> = {
  denied: refusal('AccessDeniedException'),
  disabled: refusal('DisabledException'),
  'pending deletion': refusal('KMSInvalidStateException'),
  gone: refusal('NotFoundException'),
  throttled: refusal('ThrottlingException'),
  failing: refusal('KMSInternalException', 500),
  hanging: 'hang',
};
