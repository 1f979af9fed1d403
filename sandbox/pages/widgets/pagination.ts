import { autoId, h, version } from '../element.ts';
import { createSelect } from './select.ts';

export interface Pagination {
  host: HTMLElement;
  /** Shows where the list stands. */
  show(total: number): void;
  page: number;
  size: number;
}

const sizes = [10, 20, 50, 100];

/** Page numbers with ··· where some are left out: `1 ··· 4 5 6 ··· 12`. */
export function pageLabels(page: number, last: number): string[] {
  const near = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const numbers = [...new Set(near)].sort((left, right) => left - right);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? number);
    return gap > 1 ? ['···', String(number)] : [String(number)];
  });
}

/** `ti-pagination`. The active number moves at once; the rows follow when the server has answered. */
export function createPagination(size: number, changed: () => void, signal: AbortSignal): Pagination {
  let total = 0;
  const lastPage = (): number => Math.max(1, Math.ceil(total / state.size));
  const go = (page: number): void => {
    if (page < 1 || page > lastPage() || page === state.page) return;
    state.page = page;
    draw();
    changed();
  };

  const select = createSelect({
    options: [...new Set([...sizes, size])].sort((left, right) => left - right).map(String),
    value: String(size),
    className: 'ti3-page-size-option ti3-select-small',
    signal,
    changed: (value) => {
      state.size = Number(value);
      state.page = 1;
      draw();
      changed();
    },
  });
  const totalLabel = h('label', { class: 'ti3-pag-total-items' });
  const previous = h('a', { class: 'ti3-pag-prev', onclick: () => go(state.page - 1) });
  const next = h('a', { class: 'ti3-pag-next', title: '下一页', onclick: () => go(state.page + 1) });
  const pages = h('div', { class: 'ti3-pag-pages' }, [previous, next]);
  const input = h('input', { class: 'ti3-pag-goto-input', type: 'text' }) as HTMLInputElement;
  const goTo = h('a', { class: 'ti3-pag-goto-icon-container', onclick: () => go(Number(input.value)) }, ['→']);
  const host = h('ti-pagination', { ...version('pagination'), class: 'ti3-page-container', id: autoId() }, [
    select,
    totalLabel,
    pages,
    h('div', { class: 'ti3-pag-goto' }, [h('span', {}, ['跳转']), input, goTo]),
  ]);

  /** Links are used again by position: number and class change in place. */
  const links: HTMLElement[] = [];
  const draw = (): void => {
    const labels = pageLabels(state.page, lastPage());
    while (links.length > labels.length) links.pop()?.remove();
    while (links.length < labels.length) {
      const link = h('a', { class: 'ti3-pag-page' });
      link.addEventListener('click', () => go(Number(link.textContent)));
      next.before(link);
      links.push(link);
    }
    for (const [index, link] of links.entries()) {
      link.textContent = labels[index] ?? '';
      link.classList.toggle('active', labels[index] === String(state.page));
      link.classList.toggle('ellipse', labels[index] === '···');
    }
    previous.classList.toggle('disabled', state.page === 1);
    next.classList.toggle('disabled', state.page === lastPage());
    next.title = state.page === lastPage() ? '' : '下一页';
    totalLabel.textContent = `总条数：${total}`;
  };

  const state: Pagination = {
    host,
    page: 1,
    size,
    show: (count) => {
      total = count;
      draw();
    },
  };
  draw();
  return state;
}
