/** The part of pngjs that we use: RGBA pictures, 8 bits a channel. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: { read(bytes: Buffer): PNG; write(png: PNG, options?: { filterType: number; deflateStrategy: number }): Buffer };
    static bitblt(source: PNG, target: PNG, x: number, y: number, width: number, height: number, toX: number, toY: number): void;
  }
}
