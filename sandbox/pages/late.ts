import { h } from './element.ts';
import { createLoading } from './widgets/loading.ts';
import { notify } from './widgets/notification.ts';

/** Content that comes after its data: a loading sign first, then what `view` makes of them. */
export function late<T>(data: Promise<T>, signal: AbortSignal, view: (value: T) => Node): Node {
  const host = h('div', { class: 'sandbox-late' }, [createLoading()]);
  const fill = async (): Promise<void> => {
    try {
      const value = await data;
      if (!signal.aborted) host.replaceChildren(view(value));
    } catch {
      host.replaceChildren();
      notify('加载失败，请稍后重试', 'error');
    }
  };
  void fill();
  return host;
}
