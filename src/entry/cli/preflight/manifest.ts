import * as z from 'zod/mini';

const text = z.optional(z.string());
const flag = z.optional(z.boolean());

const endpoint = z.looseObject({ uri: text, sslCertificateType: text });
const endpoints = {
  endpoint: z.optional(endpoint),
  regions: z.optional(z.record(z.string(), z.looseObject({ endpoint: z.optional(endpoint) }))),
};

const page = z.looseObject({
  name: text,
  summary: text,
  description: text,
  examplePhrases: z.optional(z.array(z.string())),
  keywords: z.optional(z.array(z.string())),
  smallIconUri: text,
  largeIconUri: text,
});

const policies = z.looseObject({ privacyPolicyUrl: text, termsOfUseUrl: text });

/** What the checks read of a `skill.json`. Nothing is required, so that each thing that is missing gets a finding of its own. */
export const manifestSchema = z.looseObject({
  manifestVersion: text,
  apis: z.optional(
    z.looseObject({
      custom: z.optional(
        z.looseObject({
          ...endpoints,
          interfaces: z.optional(z.array(z.looseObject({ type: text }))),
        }),
      ),
    }),
  ),
  events: z.optional(
    z.looseObject({
      ...endpoints,
      subscriptions: z.optional(z.array(z.looseObject({ eventName: text }))),
    }),
  ),
  permissions: z.optional(z.array(z.looseObject({ name: text }))),
  publishingInformation: z.optional(
    z.looseObject({
      locales: z.optional(z.record(z.string(), page)),
      category: text,
      testingInstructions: text,
      isAvailableWorldwide: flag,
      distributionCountries: z.optional(z.array(z.string())),
    }),
  ),
  privacyAndCompliance: z.optional(
    z.looseObject({
      allowsPurchases: flag,
      usesPersonalInfo: flag,
      isChildDirected: flag,
      isExportCompliant: flag,
      containsAds: flag,
      locales: z.optional(z.record(z.string(), policies)),
    }),
  ),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Endpoint = z.output<typeof endpoint>;
export type StorePage = z.output<typeof page>;
