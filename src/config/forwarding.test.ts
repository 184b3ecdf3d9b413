import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readForwarding } from './forwarding.ts';

const good = {
  WELLSPOKEN_FORWARD_URL: 'https://alexa.example.com/alexa',
  WELLSPOKEN_FORWARD_SECRET: 'a secret of at least 32 characters',
};

describe('what a forwarder is told', () => {
  it('is where the service is and the secret they share', async () => {
    const { url, secret } = await readForwarding(good);
    expect(url).toBe('https://alexa.example.com/alexa');
    expect(secret.reveal()).toBe('a secret of at least 32 characters');
  });

  it('may be plain http on this machine only', async () => {
    const at = (url: string) => readForwarding({ ...good, WELLSPOKEN_FORWARD_URL: url });
    await expect(at('http://127.0.0.1:3000/alexa')).resolves.toMatchObject({
      url: 'http://127.0.0.1:3000/alexa',
    });
    await expect(at('http://alexa.example.com/alexa')).rejects.toMatchObject({ code: 'start/config' });
  });

  it('is refused with everything that is wrong, and without showing a secret', async () => {
    const error = readForwarding({ WELLSPOKEN_FORWARD_SECRET: 'my short one' });
    await expect(error).rejects.toThrow(/FORWARD_SECRET: is too short(.|\n)*FORWARD_URL: is not set/);
    await expect(error).rejects.not.toThrow(/my short one/);
    await expect(readForwarding({})).rejects.toThrow(/FORWARD_SECRET: is not set/);
  });

  it('may have its secret in Secrets Manager', async () => {
    const kept = createServer((request, reply) => {
      request
        .resume()
        .on('end', () => reply.end(JSON.stringify({ SecretString: 'a kept secret of 32 characters..' })));
    }).listen(0, '127.0.0.1');
    await once(kept, 'listening');
    const { port } = kept.address() as AddressInfo;
    const { secret } = await readForwarding({
      ...good,
      WELLSPOKEN_FORWARD_SECRET:
        'secretsmanager:arn:aws:secretsmanager:eu-west-1:123456789012:secret:forward',
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
    });
    expect(secret.reveal()).toBe('a kept secret of 32 characters..');
    kept.closeAllConnections();
    kept.close();
  });
});
