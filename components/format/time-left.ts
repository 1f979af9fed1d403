const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds as `3:20`, or `1:05:00`. */
export function timeLeft(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
