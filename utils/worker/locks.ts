/** The part of `navigator.locks` that is used. */
export interface Locks {
  request<T>(name: string, options: { ifAvailable: true }, task: (lock: unknown) => Promise<T>): Promise<T>;
}
