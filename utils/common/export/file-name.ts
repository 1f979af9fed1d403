/** A file's name out of what it is about; what a file system does not take becomes `-`. */
export function fileName(parts: readonly string[], extension: string): string {
  const kept = parts.filter((part) => part !== '').map((part) => part.replace(/[\\/:*?"<>|\s.\p{Cc}\p{Cf}]+/gu, '-').slice(0, 60));
  return `${kept.join('_')}.${extension}`;
}
