const shapes = {
  eye: 'M12 5C6 5 2.3 10.5 1.5 12c.8 1.5 4.5 7 10.5 7s9.7-5.5 10.5-7C21.7 10.5 18 5 12 5zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

/** A small drawing; the control around it carries the name. */
export function Icon({ shape }: { readonly shape: keyof typeof shapes }) {
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[shape]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
