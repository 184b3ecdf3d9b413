/** The parts of our `package.json` that publishing changes or reads; the rest passes through. */
export interface SourceManifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface PublishedManifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const onlyForDevelopment = ['scripts', 'devDependencies', 'allowScripts', 'private'];

/** The manifest of the published package: exports and commands point at what is built, and nothing that only development needs is left. */
export function publishedManifest(source: SourceManifest): PublishedManifest {
  const kept = Object.fromEntries(
    Object.entries(source).filter(([field]) => !onlyForDevelopment.includes(field)),
  );
  return {
    ...kept,
    name: source.name,
    exports: mapValues(source.exports, (path) =>
      path.endsWith('.ts') ? { types: built(path, '.d.ts'), default: built(path, '.js') } : path,
    ),
    bin: mapValues(source.bin, (path) => built(path, '.js')),
  };
}

/** Where a source file's output goes: `./src/alexa/index.ts` is built to `./lib/alexa/index.js`. */
const built = (path: string, extension: '.js' | '.d.ts') =>
  path.replace(/^\.\/src\/(.+)\.ts$/, `./lib/$1${extension}`);

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
