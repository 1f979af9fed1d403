import '../../components/ui/pages.css';
import { startPage } from '../../components/own-pages/start-page.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';

void startPage('welcome.title', Welcome);
