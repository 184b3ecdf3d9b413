/** The certificates of a PEM text, each as a PEM text of its own, in order. Whatever stands between them is dropped. */
export function splitPem(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
}
