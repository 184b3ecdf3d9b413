import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path with forward slashes, and its bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// Field names and layouts are those of the ZIP specification, PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const versionNeeded = 20;
const madeByUnix = (3 << 8) | versionNeeded;
const utf8Names = 0x0800;
const deflated = 8;
// 1980-01-01 00:00, the earliest a zip can hold: the same input always gives the same bytes.
const dosTime = 0;
const dosDate = (1 << 5) | 1;
// Lambda runs as another user than the one that owns the files, so everybody may read them.
const regularFileReadableByAll = (0o100644 << 16) >>> 0;

/**
 * A deflated zip archive of at most 65,535 entries and 4 GiB, with files readable by everybody, as Lambda wants it.
 * Equal entries give equal bytes.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path, 'utf8');
    const data = deflateRawSync(bytes, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(versionNeeded, 0);
    shared.writeUInt16LE(utf8Names, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt16LE(dosTime, 6);
    shared.writeUInt16LE(dosDate, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);

    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(regularFileReadableByAll, 6);
    rest.writeUInt32LE(offset, 10);

    files.push(signature(0x04034b50), shared, name, data);
    directory.push(signature(0x02014b50), uint16(madeByUnix), shared, rest, name);
    offset += 4 + shared.length + name.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
