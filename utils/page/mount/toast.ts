import { errorData } from '../../common/errors.ts';
import { addFloating } from '../floating.ts';
import { errorText } from '../t.ts';
import { createHost } from './host.ts';
import { sheetOf } from './sheet.ts';
import css from './toast.css?inline';

/** What is said while a task runs and when it has succeeded; an error says what its code says. */
export interface ToastWords {
  readonly progress: string;
  readonly success: string;
}

/** How long the end of a task stays in sight, in ms; an error, which wants to be read, stays longer. */
const successMs = 4000;
const errorMs = 12_000;

const sheet = sheetOf(css);

let close = (): void => undefined;

/** Says at the foot of the window that a task runs, and how it ended. One at a time; a later one takes the place. */
export function showToast(task: Promise<unknown>, words: ToastWords): void {
  close();
  const { element, content } = createHost('toast', sheet);
  content.role = 'status';
  content.textContent = words.progress;
  document.documentElement.append(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (text: string, className: string, ms: number): void => {
    content.textContent = text;
    content.className = `toast ${className}`;
    timer = setTimeout(closeThis, ms);
  };
  const closeThis = (): void => {
    clearTimeout(timer);
    forget();
    element.remove();
  };
  const forget = addFloating(closeThis);
  close = closeThis;
  task.then(
    () => end(words.success, 'good', successMs),
    (thrown: unknown) => {
      const { code, params } = errorData(thrown);
      end(errorText(code, params), 'bad', errorMs);
    },
  );
}
