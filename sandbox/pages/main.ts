import { startFrame } from './frame/frame.ts';

startFrame(document.querySelector('cbc-partner-root') ?? document.body);
