import type { JsonSchemaType } from '@modelcontextprotocol/sdk/validation';
import type { ToolSchema } from './tool.ts';

/** Tells what is wrong with an input, in words about its keys that repeat none of its values; nothing when it fits. */
export type CheckInput = (input: unknown) => Promise<string | undefined>;

/**
 * Checks inputs by a schema that `cleanSchema` let through. The validator (ajv, which comes with the MCP client) takes 12 to 30 ms to load and is
 * loaded with the first input; it compiles a schema to code, which is one more reason for none to get here as it came.
 */
export function createInputCheck(schema: ToolSchema): CheckInput {
  let validator:
    | Promise<(input: unknown) => { valid: boolean; errorMessage?: string | undefined }>
    | undefined;
  return async (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'it must be an object';
    validator ??= import('@modelcontextprotocol/sdk/validation/ajv').then(({ AjvJsonSchemaValidator }) =>
      // One for each schema, so that none can refer to another.
      new AjvJsonSchemaValidator().getValidator(schema as object as JsonSchemaType),
    );
    const { valid, errorMessage = 'it does not fit the schema' } = (await validator)(input);
    return valid ? undefined : errorMessage.replace(/\bdata\b/g, 'input').slice(0, 500);
  };
}
