import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintModel } from '../../src/alexa/model/lint.ts';
import { loadConfig } from '../../src/config/load.ts';
import { runCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const inFolder = (folder: string) => ({
  text: (path: string) => readFileSync(join(folder, path), 'utf8'),
  json: (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')),
});

describe.concurrent('wellspoken init', () => {
  it('asks what it has to know, and writes a skill that the doctor is content with', async () => {
    using folder = temporaryFolder();
    const answers = [
      'de-DE, en-US',
      'Ada',
      'schlaue eule',
      'anthropic',
      '',
      'service',
      'sqlite',
      '0.25',
      'none',
    ];
    const input = `${answers.join('\n')}\n`;
    const { code, stdout, stderr } = await runCommand(['init', 'my-skill'], { cwd: folder.path, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('What people say to open it, in de-DE [kluge freundin]: ');
    expect(stdout).toMatch(/cd my-skill && npm install\n +npx wellspoken doctor\n +npx wellspoken dev\n/);
    expect(stdout).toContain('docs/service.md');

    const skill = join(folder.path, 'my-skill');
    const { text, json } = inFolder(skill);
    const { name, invocationName, languages, models, budgets } = await loadConfig({
      cwd: skill,
      env: { ANTHROPIC_API_KEY: 'sk-1' },
    });
    expect({ name, invocationName, languages, budgets }).toEqual({
      name: 'Ada',
      invocationName: 'schlaue eule',
      languages: ['de-DE', 'en-US'],
      budgets: { personUsdPerDay: 0.25 },
    });
    expect(models.provider).toBe('anthropic');
    const pages = json('skill-package/skill.json').manifest.publishingInformation.locales;
    expect(Object.keys(pages)).toEqual(['de-DE', 'en-US']);
    expect(pages['de-DE'].name).toBe('Schlaue Eule');
    expect(JSON.stringify(pages['de-DE'])).not.toMatch(/kluge freundin/i);
    expect(pages['en-US'].name).toBe('Clever Friend');
    for (const locale of ['de-DE', 'en-US']) {
      const model = json(`skill-package/interactionModels/custom/${locale}.json`);
      expect(lintModel(model, { locale, examplePhrases: pages[locale].examplePhrases })).toEqual([]);
    }
    expect(statSync(join(skill, '.env')).mode & 0o777).toBe(0o600);
    expect(text('.gitignore')).toMatch(/^\.env$/m);
    expect(text('.env')).toMatch(/^WELLSPOKEN_SECRET=[A-Za-z0-9+/]{43}=$/m);
    expect(text('.env.example')).toMatch(/^WELLSPOKEN_SECRET=$/m);

    const doctor = await runCommand(['doctor', '--offline'], {
      cwd: skill,
      env: { ANTHROPIC_API_KEY: 'sk-1' },
    });
    expect(doctor.stdout).toMatch(/✓ env file +\.env is used/);
    expect(doctor.stdout).toMatch(/✓ secret +set/);
    expect(doctor.stdout).toMatch(/✓ skill package +its interaction models/);
    expect(doctor.code).toBe(0);
  });

  it('ends without a file when the answers end before the questions', async () => {
    using folder = temporaryFolder();
    for (const input of ['', 'en-US\nAda\n']) {
      const { code, stderr } = await runCommand(['init'], { cwd: folder.path, input });
      expect(code).toBe(2);
      expect(stderr).toContain('--yes takes the usual ones');
      expect(readdirSync(folder.path)).toEqual([]);
    }
  });
});
