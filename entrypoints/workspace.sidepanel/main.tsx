import '../../components/ui/pages.css';
import { startPage } from '../../components/own-pages/start-page.tsx';
import { Workspace } from '../../components/workspace/Workspace.tsx';

void startPage('workspace.title', Workspace);
