/**
 * The body as text, at most `maxBytes` of it; `isWhole` tells whether that was all. Reading stops, and the connection closes,
 * as soon as the limit is passed.
 */
export async function readText(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  let leftBytes = maxBytes;
  for await (const chunk of body) {
    if (chunk.byteLength > leftBytes) {
      return { text: text + decoder.decode(chunk.subarray(0, leftBytes)), isWhole: false };
    }
    leftBytes -= chunk.byteLength;
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), isWhole: true };
}
