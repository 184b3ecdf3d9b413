import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** What others import. Adding a name is harmless; to rename one or take it away breaks somebody's program. */
const names: Readonly<Record<string, { readonly values: string; readonly types: string }>> = {
  wellspoken: {
    values: 'WellspokenError createAssistant errorKinds loadConfig parseConfig',
    types: `Assistant AssistantParts AttemptCost Clock Config ConfigInput ErrorCode Intention LanguageModel
      ModelMessage ModelPart ModelRequest ModelUsage PutOptions Reply Stage StopReason Store StoreItem StoreKey
      TurnEvent TurnRequest`,
  },
  'wellspoken/alexa': {
    values: `answerEnvelope carriers claudeErrorHandler claudeHandlers createAlexaHandler createRequestVerifier emptyResponse parseEnvelope readRequest
      restoreCarrier toAlexaResponse`,
    types: `AlexaEnvelope AlexaHandler AlexaHandlerOptions AlexaHttpRequest AlexaHttpResponse AlexaRequest
      AnswerOptions AskSdkErrorHandler AskSdkInput AskSdkRequestHandler ClaudeErrorHandlerOptions
      ClaudeHandlersOptions OtherRequest ReadRequestOptions ReportedError RequestHeaders RequestVerifier
      RequestVerifierOptions ToAlexaResponseOptions TurnRunner`,
  },
  'wellspoken/speech': {
    values: `createSentenceStream fitSsml phraseForError phraseLanguages phrasesFor sentences speechDurationMs
      toSpeakable toSsml`,
    types: 'ErrorPhrase Phrases SentenceStream',
  },
  'wellspoken/privacy': {
    values: 'createRedactor personalDataTypes redact',
    types: 'FoundData PersonalDataType Redaction Redactor RedactorOptions Restorer',
  },
  'wellspoken/lambda': {
    values: 'createDirectLambda forwarder handler',
    types: 'LambdaContext LambdaEvent',
  },
  'wellspoken/testing': {
    values: `buildEnvelope buildRequest checkDirective checkResponse createCertificateAuthority createLocalAlexa
      createStandInGateway failures fakeClock outcomes renderTimeline requestTypes storeContract`,
    types: `CertificateAuthority DirectiveAnswer Failure FakeClock GatewayCall GatewayRequest Heard IssueOptions
      IssuedCertificate LocalAlexa LocalAlexaOptions Oddity PlaybackBehavior PlayedSpeech ReceivedDirective Script
      ScriptFunction Skill SkillFunction StandInGateway StandInGatewayOptions StoreUnderTest TimelineEntry Violation`,
  },
};

it('are these subpaths', () => {
  const subpaths = Object.keys(manifest.exports).map((path) => path.replace('.', 'wellspoken'));
  expect(subpaths.sort()).toEqual([...Object.keys(names), 'wellspoken/package.json'].sort());
});

describe.each(Object.entries(names))('%s exports', (specifier, { values, types }) => {
  it('these values', async () => {
    const module = (await import(specifier)) as object;
    expect(Object.keys(module).sort()).toEqual(words(values));
  });

  it('these types', () => {
    const path = Object.entries(manifest.exports).find(
      ([subpath]) => subpath.replace('.', 'wellspoken') === specifier,
    )?.[1];
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(typesExportedBy(text)).toEqual(words(types));
  });
});

/** The entries are lists of `export { … } from`, and nothing cleverer. */
function typesExportedBy(text: string): string[] {
  const lists = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)];
  const exported = lists.flatMap(([, isType = '', list = '']) =>
    list.split(',').map((name) => `${isType}${name.trim()}`),
  );
  return exported.flatMap((name) => /^type (\w+)$/.exec(name)?.[1] ?? []).sort();
}

function words(text: string): string[] {
  return text.split(/\s+/).sort();
}
