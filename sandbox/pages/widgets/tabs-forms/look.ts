const base = 'margin: 0 32px 0 0; padding: 10px 0 9px; border: 0; background: none; font: inherit; font-size: 14px; cursor: pointer;';

/** How a title looks in tabs without TinyUI's classes. */
export const titleStyle = (active: boolean): string =>
  `${base} ${active ? 'border-bottom: 2px solid #0067d1; color: #252b3a; font-weight: 500' : 'color: #575d6c'}`;
export const barStyle = 'display: flex; padding: 0 20px; border-bottom: 1px solid #dfe1e6; background: #fff;';
