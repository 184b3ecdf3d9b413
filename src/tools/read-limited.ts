/**
 * The bytes of a body as text, and whether there were more than `maxBytes`, of which the rest is not read: an answer of a gigabyte, or one that
 * drips for hours, costs no more than that. Rejects as the body does.
 */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<{ readonly text: string; readonly isCut: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving early cancels the stream.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      return { text: text + decoder.decode(chunk.subarray(0, maxBytes - bytes)), isCut: true };
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), isCut: false };
}
