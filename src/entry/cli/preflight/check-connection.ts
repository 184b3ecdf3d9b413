import { type Finding, listed } from './finding.ts';
import type { Endpoint } from './manifest.ts';
import type { Subject } from './subject.ts';

/** What Amazon calls, and what the skill asks for. */
export function checkConnection(subject: Subject): Finding[] {
  return [checkEndpoint(subject), checkScreens(subject), checkPermissions(subject)];
}

function checkEndpoint({ manifest }: Subject): Finding {
  const check = {
    area: 'connection',
    check: 'endpoint',
    source: 'Skill Manifest Schema; Host a Custom Skill as a Web Service',
  } as const;
  const { endpoint, regions = {} } = manifest.apis?.custom ?? {};
  const all = [endpoint, ...Object.values(regions).map((region) => region.endpoint)].filter(
    (one) => one !== undefined,
  );
  if (all.length === 0) {
    const fix =
      'Put the ARN of the function or the https address into apis.custom.endpoint (docs/device.md).';
    return { ...check, verdict: 'failed', detail: 'none yet', fix };
  }
  const problem = all.map(endpointProblem).find((found) => found !== undefined);
  if (problem !== undefined) return { ...check, verdict: 'failed', ...problem };
  return { ...check, verdict: 'ok', detail: listed(all.map(({ uri = '' }) => uri)) };
}

function endpointProblem({
  uri = '',
  sslCertificateType,
}: Endpoint): Pick<Finding, 'detail' | 'fix'> | undefined {
  if (/^arn:aws[\w-]*:lambda:[a-z0-9-]+:\d{12}:function:/.test(uri)) {
    return sslCertificateType === undefined
      ? undefined
      : { detail: 'an ARN has no certificate', fix: 'Take sslCertificateType out.' };
  }
  const url = URL.parse(uri);
  if (url?.protocol !== 'https:') {
    return { detail: `"${uri}" is neither the ARN of a function nor https`, fix: 'Put the real one in.' };
  }
  if (url.port !== '') {
    return {
      detail: `only port 443 is ever called, not ${url.port}`,
      fix: 'Serve it on 443, behind a proxy if need be.',
    };
  }
  if (sslCertificateType === 'SelfSigned') {
    return {
      detail: 'a self-signed certificate is for development',
      fix: 'Take one of a known authority, and say Trusted or Wildcard.',
    };
  }
  if (sslCertificateType !== 'Trusted' && sslCertificateType !== 'Wildcard') {
    return {
      detail: 'the kind of certificate is missing',
      fix: 'Set sslCertificateType to Trusted, or to Wildcard where *.domain covers the host.',
    };
  }
  return undefined;
}

function checkScreens({ manifest }: Subject): Finding {
  const check = {
    area: 'connection',
    check: 'screens',
    source: 'Alexa.Presentation.APL Interface Reference',
  } as const;
  const interfaces = manifest.apis?.custom?.interfaces ?? [];
  return interfaces.some(({ type }) => type === 'ALEXA_PRESENTATION_APL')
    ? { ...check, verdict: 'ok', detail: 'answers are shown on devices that have one' }
    : {
        ...check,
        verdict: 'warning',
        detail: 'not declared: devices with a screen show nothing but a card in the app',
        fix: 'Add { "type": "ALEXA_PRESENTATION_APL" } to apis.custom.interfaces.',
      };
}

const knownPermissions =
  /^alexa::[a-z_]+(?:[:a-z_]+)$|^alexa:devices:all:address:country_and_postal_code:read$/;

function checkPermissions({ manifest }: Subject): Finding {
  const check = {
    area: 'connection',
    check: 'permissions',
    source: 'Configure Permissions for Customer Information: ask only for what is used',
  } as const;
  const names = (manifest.permissions ?? []).map(({ name = '' }) => name);
  if (names.length === 0) return { ...check, verdict: 'ok', detail: 'none asked for, none used' };
  const unknown = names.filter((name) => !knownPermissions.test(name));
  if (unknown.length > 0) {
    const fix =
      'Write it as the Skill Manifest Schema does; only the one for country and postal code has a single colon.';
    return { ...check, verdict: 'failed', detail: `"${unknown[0]}" is no permission`, fix };
  }
  return {
    ...check,
    verdict: 'warning',
    detail: `${listed(names)}: the assistant itself uses none`,
    fix: 'Keep those that handlers of your own use, and take the others out.',
  };
}
