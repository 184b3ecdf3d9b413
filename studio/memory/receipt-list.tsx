import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Receipt } from '../../src/privacy/receipt.ts';

/** What a deletion removed. It takes the focus, which the button that was pressed leaves behind. */
export function ReceiptList({ receipt }: { readonly receipt: Receipt }): JSX.Element {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [receipt]);
  return (
    <section class="receipt" role="status" tabIndex={-1} ref={place}>
      <h3>Receipt</h3>
      <p>
        {receipt.total} {receipt.total === 1 ? 'item was' : 'items were'} deleted.
      </p>
      <ul>
        {Object.entries(receipt.counts).map(([kind, count]) => (
          <li key={kind}>
            {count} × {kind}
          </li>
        ))}
      </ul>
    </section>
  );
}
