import { DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { readText } from './repository.ts';

const text = readText('Dockerfile');
const dockerfile = DockerfileParser.parse(text);
const instructions = dockerfile.getInstructions();
/** Those of the image itself; the stages before it are thrown away. */
const last = instructions.slice(instructions.findLastIndex((one) => one.getKeyword() === 'FROM'));
const argumentsOf = (keyword: string, among: readonly Instruction[] = last) =>
  among.filter((one) => one.getKeyword() === keyword).map((one) => one.getArgumentsContent() ?? '');

describe('the Dockerfile', () => {
  it('is one, says the linter', () => {
    expect(validate(text)).toEqual([]);
    expect(validate('FROM node\nUSR me\n')).not.toEqual([]);
  });

  it('builds on Node 24 by tags that name it', () => {
    const images = dockerfile.getFROMs().map((from: From) => from.getImage() ?? '');
    expect(images).toEqual(['node:24-slim', 'gcr.io/distroless/nodejs24-debian12:nonroot']);
  });

  it('installs what the lock file says, without running scripts of packages', () => {
    expect(argumentsOf('RUN', instructions).join()).toMatch(/npm ci --omit=dev --ignore-scripts/);
  });

  it('ends in an image that runs nothing as root and has no shell to run', () => {
    expect(argumentsOf('USER')).toEqual(['65532:65532']);
    expect(argumentsOf('RUN')).toEqual([]);
  });

  it('starts the service by itself, so that SIGTERM reaches it', () => {
    expect(JSON.parse(argumentsOf('ENTRYPOINT')[0] ?? '')).toEqual([
      '/nodejs/bin/node',
      'src/entry/cli/main.ts',
    ]);
    expect(JSON.parse(argumentsOf('CMD').at(-1) ?? '')).toEqual(['serve']);
    expect(argumentsOf('STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('asks the service whether it is ready, without a tool that is not there', () => {
    const [check] = dockerfile.getHEALTHCHECKs();
    const command = JSON.parse(check?.getRawArgumentsContent()?.replace(/^[^[]*/, '') ?? '[]') as string[];
    expect(command.slice(0, 2)).toEqual(['/nodejs/bin/node', '-e']);
    expect(command[2]).toContain('/readyz');
  });

  it('carries no secret', () => {
    expect(text).not.toMatch(/KEY|SECRET|TOKEN|ARG/);
  });
});

describe('.dockerignore', () => {
  const lines = readText('.dockerignore')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  it('lets in by name what the Dockerfile copies, and nothing else', () => {
    const copied = text
      .split('\n')
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    const letIn = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(lines[0]).toBe('*');
    expect(new Set(letIn)).toEqual(new Set(copied));
  });

  it('keeps tests out', () => {
    expect(lines.at(-1)).toBe('**/*.test.ts');
  });
});
