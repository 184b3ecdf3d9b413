import { type Attribute, counterPrefix, expiryAttributes, number, type Row } from './dynamodb-item.ts';
import type { PutOptions } from './store.ts';

/** An item that has expired counts as absent; DynamoDB itself takes up to two days to delete it. */
const live = '(attribute_not_exists(expiresAtMs) OR expiresAtMs > :now)';

export interface Expression {
  readonly ConditionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, Attribute>>;
}

/** What must hold for a `put` to write. */
export function putCondition(when: PutOptions['when'], nowMs: number): Expression {
  if (when === undefined) return {};
  const now = number(nowMs);
  return when === 'absent'
    ? {
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAtMs <= :now',
        ExpressionAttributeValues: { ':now': now },
      }
    : {
        ConditionExpression: `ver = :is AND ${live}`,
        ExpressionAttributeValues: { ':now': now, ':is': number(when.version) },
      };
}

/** What must hold for a `delete` to delete: the version, where one is given. */
export function deleteCondition(version: number | undefined): Expression {
  return version === undefined
    ? {}
    : { ConditionExpression: 'ver = :is', ExpressionAttributeValues: { ':is': number(version) } };
}

/** What must hold to clear away what was read as expired: that it still is. */
export function expiredCondition(nowMs: number): Expression {
  return {
    ConditionExpression: 'expiresAtMs <= :now',
    ExpressionAttributeValues: { ':now': number(nowMs) },
  };
}

/**
 * All amounts added in one update. It does nothing where something else than counters stands, the item has expired, or a total would not be
 * exact any more: then the item has to be looked at.
 */
export function addition(
  amounts: Readonly<Record<string, number>>,
  version: number,
  expiresAtMs: number | undefined,
  nowMs: number,
): Expression {
  const expiry = expiryAttributes(expiresAtMs);
  const values: Record<string, Attribute> = { ':now': number(nowMs), ':ver': number(version) };
  for (const [name, value] of Object.entries(expiry)) values[`:${name}`] = value;
  const conditions = ['attribute_not_exists(v)', live];
  const additions: string[] = [];
  for (const [index, [field, amount]] of Object.entries(amounts).entries()) {
    const counter = counterPrefix + field;
    const bound = Math.sign(amount || 1) * Number.MAX_SAFE_INTEGER - amount;
    conditions.push(
      `(attribute_not_exists(${counter}) OR ${counter} ${amount < 0 ? '>=' : '<='} :bound${index})`,
    );
    additions.push(`${counter} :add${index}`);
    values[`:bound${index}`] = number(bound);
    values[`:add${index}`] = number(amount);
  }
  const settings = ['ver', ...Object.keys(expiry)].map((name) => `${name} = :${name}`);
  return {
    UpdateExpression: `SET ${settings.join(', ')} ADD ${additions.join(', ')}`,
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeValues: values,
  };
}

/** Whether a row has not expired. */
export function isLive(row: Row, nowMs: number): boolean {
  const expiry = row['expiresAtMs'];
  return expiry === undefined || !('N' in expiry) || Number(expiry.N) > nowMs;
}
