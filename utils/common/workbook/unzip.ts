import { crc32 } from '../export/zip.ts';
import { UnreadableFile } from './problem.ts';

/** One file of an archive, by its entry in the directory. */
interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  /** The text of a file, unpacked now; `undefined` if there is none of that name. @throws UnreadableFile */
  text(name: string): Promise<string | undefined>;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

function directoryOf(view: DataView): Map<string, Entry> {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) throw new UnreadableFile('broken');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw new UnreadableFile('broken');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return entries;
}

/**
 * Opens a ZIP archive (APPNOTE 6.3; stored and deflated files). What its files really unpack to is counted, not what the archive says of
 * them: beyond `mostBytes` altogether nothing more is unpacked. A digit that was damaged is found by the checksum.
 * @throws UnreadableFile `broken`, `too-large`
 */
export function openArchive(bytes: Uint8Array<ArrayBuffer>, mostBytes: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = mostBytes;

  async function unpacked({ method, checksum, size, offset }: Entry): Promise<string> {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + size > bytes.length || (method !== 0 && method !== 8)) throw new UnreadableFile('broken');
    const packed = new Blob([bytes.subarray(start, start + size)]).stream();
    const reader = (method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed).getReader();
    const decoder = new TextDecoder();
    let text = '';
    let sum = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      left -= next.value.length;
      if (left < 0) {
        await reader.cancel();
        throw new UnreadableFile('too-large');
      }
      sum = crc32(next.value, sum);
      text += decoder.decode(next.value, { stream: true });
    }
    if (sum !== checksum) throw new UnreadableFile('broken');
    return text + decoder.decode();
  }

  try {
    const entries = directoryOf(view);
    return {
      text: async (name) => {
        const entry = entries.get(name);
        return entry && unpacked(entry).catch(asUnreadable);
      },
    };
  } catch (cause) {
    return asUnreadable(cause);
  }
}

/** An archive that ends too early fails in many ways: they all mean the same. */
function asUnreadable(cause: unknown): never {
  throw cause instanceof UnreadableFile ? cause : new UnreadableFile('broken', { cause });
}
