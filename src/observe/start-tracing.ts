import type { Tracer } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Clock } from '../clock.ts';
import { within } from '../resilience/within.ts';
import type { Secret } from '../secret.ts';
import { readOtlpHeaders } from './otlp-headers.ts';

/** Where traces go: a collector that takes OTLP over HTTP. */
export interface TraceTarget {
  /** Address of the collector, to which `/v1/traces` is added; `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  readonly endpoint: string;
  /** `name=value` pairs with commas between them, as in `OTEL_EXPORTER_OTLP_HEADERS`. */
  readonly headers?: Secret;
  /** Default `wellspoken`; `OTEL_SERVICE_NAME`. */
  readonly serviceName?: string;
}

export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what has not been sent, within a bound. Never rejects. */
  close(): Promise<void>;
}

/** A collector that is slower gets nothing: traces must not hold up the end of the process. */
const exportMs = 3_000;

/**
 * Begins to send spans in the background, in batches. Loads OpenTelemetry's SDK, so nobody pays for it who has no collector.
 * `onLost` is told when a batch could not be delivered; the product goes on without traces.
 */
export async function startTracing(
  { endpoint, headers, serviceName = 'wellspoken' }: TraceTarget,
  { clock, onLost }: { readonly clock: Clock; readonly onLost: (spans: number) => void },
): Promise<Tracing> {
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: exportMs,
    // With every batch, so that a rotated secret is followed.
    headers: () => Promise.resolve(headers === undefined ? {} : readOtlpHeaders(headers.reveal())),
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: telling(exporter, onLost), exportTimeoutMillis: exportMs }),
    ],
  });
  return {
    tracer: provider.getTracer('wellspoken'),
    close: () =>
      within(
        clock,
        exportMs,
        () => new Error('The collector is slow.'),
        () => provider.shutdown(),
      ).catch(() => {}),
  };
}

/** The SDK keeps a failed export to itself. */
function telling(exporter: SpanExporter, onLost: (spans: number) => void): SpanExporter {
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error !== undefined) onLost(spans.length);
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}
