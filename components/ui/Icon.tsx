const filled = {
  eye: 'M12 5C6 5 2.3 10.5 1.5 12c.8 1.5 4.5 7 10.5 7s9.7-5.5 10.5-7C21.7 10.5 18 5 12 5zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

const drawn = {
  search: 'M16.5 16.5 21 21M18.5 11a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z',
  columns: 'M4 4.5h16v15H4zM9.3 4.5v15M14.7 4.5v15',
  download: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M4.5 20h15',
  close: 'm5 5 14 14M19 5 5 19',
  share:
    'M8.6 10.8l6.8-3.6M8.6 13.2l6.8 3.6M9 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm12-6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  people:
    'M8.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c0-4 2.5-6.5 6.5-6.5S15 16 15 20M16 4.5a3.5 3.5 0 0 1 0 6.3M17.5 13.8c3 .6 4.5 2.8 4.5 6.2',
  coupon: 'M3.5 6h17v4a2 2 0 0 0 0 4v4h-17v-4a2 2 0 0 0 0-4zM14.5 6v2m0 3v2m0 3v2',
  quota: 'M4 7.5 12 4l8 3.5v9L12 20l-8-3.5zM4 7.5l8 3.5 8-3.5M12 11v9',
  history: 'M4 5v4.5h4.5M4.3 9.3A8.3 8.3 0 1 1 3.7 13M12 8v4.5l3 2',
  up: 'M12 20V4m0 0L6 10m6-6 6 6',
  down: 'M12 4v16m0 0 6-6m-6 6-6-6',
} as const;

export type IconShape = keyof typeof filled | keyof typeof drawn;

/** A small drawing; the control around it carries the name. */
export function Icon({ shape }: { readonly shape: IconShape }) {
  return (
    <svg class="pcc-icon" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
      {shape in filled ? (
        <path d={filled[shape as keyof typeof filled]} fill="currentColor" fill-rule="evenodd" />
      ) : (
        <path
          d={drawn[shape as keyof typeof drawn]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
