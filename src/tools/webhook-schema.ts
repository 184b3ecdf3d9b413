import type { WebhookSettings } from '../config/tool-settings.ts';
import type { ToolSchema } from './tool.ts';

/** What the model is told of a webhook's parameters. Each is text and must be there, unless the settings say otherwise. */
export function webhookSchema(parameters: WebhookSettings['parameters'] = {}): ToolSchema {
  const entries = Object.entries(parameters).map(
    ([name, written]) => [name, typeof written === 'string' ? { description: written } : written] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, { type = 'string', description, enum: values }]) => [
        name,
        { type, ...(description && { description }), ...(values && { enum: values }) },
      ]),
    ),
    required: entries.filter(([, { required = true }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}
