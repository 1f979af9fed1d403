import '../../components/ui/pages.css';
import { Options } from '../../components/options/Options.tsx';
import { startPage } from '../../components/own-pages/start-page.tsx';

/** A helper's id is the name of its file. Only the names are used: no helper is built into this page. */
const helperIds = Object.keys(import.meta.glob('../../components/helpers/*/helper.tsx')).map((path) => path.split('/').at(-2) ?? path);

void startPage('options.title', () => <Options helperIds={helperIds} />);
