import '../../components/ui/pages.css';
import { startPage } from '../../components/start-page.tsx';
import { Workspace } from '../../components/workspace/workspace.tsx';

void startPage('workspace.title', Workspace);
