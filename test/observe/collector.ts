import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface OtlpValue {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly boolValue?: boolean;
  readonly doubleValue?: number;
}

interface OtlpAttribute {
  readonly key: string;
  readonly value: OtlpValue;
}

/** What we read of a span in OTLP's JSON. */
export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribute[];
}

interface ExportRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly OtlpAttribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

/** A collector of traces on a free port. */
export interface Collector extends AsyncDisposable {
  readonly url: string;
  readonly spans: readonly OtlpSpan[];
  /** What they say of their process. */
  readonly resource: Readonly<Record<string, OtlpValue>>;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
}

/** Takes OTLP over HTTP in JSON, and answers with a status or never. */
export async function startCollector(answer: number | 'hang' = 200): Promise<Collector> {
  const spans: OtlpSpan[] = [];
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const resource: Record<string, OtlpValue> = {};
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      requests.push({ path: incoming.url ?? '', headers: incoming.headers });
      const body = (await json(incoming)) as ExportRequest;
      if (answer === 'hang') return;
      for (const { resource: of, scopeSpans } of body.resourceSpans) {
        for (const { key, value } of of.attributes) resource[key] = value;
        spans.push(...scopeSpans.flatMap((scope) => scope.spans));
      }
      outgoing.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    resource,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      // Twice is fine.
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
