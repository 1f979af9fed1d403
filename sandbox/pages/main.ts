import { startFrame } from './frame/frame.ts';
import { startOutside } from './outside/start.ts';

startFrame(document.querySelector('cbc-partner-root') ?? document.body);
startOutside();
