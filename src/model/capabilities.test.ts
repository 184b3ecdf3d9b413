import { describe, expect, it } from 'vitest';
import { capabilitiesOf, knownModels } from './capabilities.ts';
import { parseModelId } from './model-id.ts';

describe('a model id', () => {
  it.each([
    ['claude-haiku-5-5', 'claude-haiku-5-5'],
    [' Claude-Haiku-5-5 ', 'claude-haiku-5-5'],
    ['claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
    ['claude-haiku-4-5@20251001', 'claude-haiku-4-5'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'claude-haiku-4-5'],
    ['global.anthropic.claude-haiku-5-5', 'claude-haiku-5-5'],
    ['anthropic.claude-sonnet-5-5', 'claude-sonnet-5-5'],
    ['anthropic/claude-opus-5', 'claude-opus-5'],
    ['cometapi-opus-4-5-20251101', 'claude-opus-4-5'],
    ['claude-3-5-haiku-latest', 'claude-3-5-haiku'],
    ['gpt-5', 'gpt-5'],
    ['', ''],
  ])('%s is of the family %s', (id, family) => {
    expect(parseModelId(id)).toEqual({ family, alwaysThinks: false });
  });

  it('tells the variants that always think', () => {
    expect(parseModelId('cometapi-opus-4-5-20251101-thinking')).toEqual({
      family: 'claude-opus-4-5',
      alwaysThinks: true,
    });
  });
});

describe('the capabilities of a model', () => {
  it.each([
    ['claude-haiku-5-5', 'disabled'],
    ['claude-sonnet-5-5', 'between_tools'],
    ['claude-opus-5-5', 'never'],
    ['claude-fable-5-2', 'never'],
    ['claude-opus-5', 'disabled'],
    ['claude-sonnet-5', 'disabled'],
    ['claude-sonnet-4-6', 'omit'],
    ['claude-sonnet-4-6-thinking', 'never'],
    ['claude-haiku-4-5-20251001', 'omit'],
    ['claude-4-opus', 'never'],
  ])('say that %s stops thinking by %s', (id, thinkingOff) => {
    expect(capabilitiesOf(id).thinkingOff).toBe(thinkingOff);
  });

  it('send nothing doubtful to a model nobody described', () => {
    for (const id of ['', 'gpt-5', 'claude-haiku-9', 'constructor', '__proto__', 'claude-opus-4-9']) {
      expect(capabilitiesOf(id)).toMatchObject({
        effort: false,
        structuredOutputs: false,
        thinkingOff: 'never',
        lifecycle: 'unknown',
      });
    }
  });

  it('know which models are gone, and which are going', () => {
    for (const id of [
      'claude-3-5-sonnet-20241022',
      'claude-opus-4-20250514',
      'claude-opus-4-1',
      'claude-sonnet-4-0',
      'claude-2.1',
    ]) {
      expect(capabilitiesOf(id).lifecycle).toBe('retired');
    }
    expect(capabilitiesOf('claude-sonnet-4-5-20250929').retiresOn).toBe('2026-11-30');
  });

  it('are consistent for every model of the table', () => {
    for (const id of knownModels) {
      const found = capabilitiesOf(id);
      expect(found.lifecycle).not.toBe('unknown');
      expect(found.maxOutputTokens).toBeLessThan(found.contextTokens);
      expect(found.effort).toBe(found.defaultEffort !== undefined);
    }
  });
});
