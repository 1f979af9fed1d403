import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name));

/** Browsers that playwright's own installer put into its cache, newest first. */
function playwrightCache() {
  const cache = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  }[process.platform];
  if (!cache || !existsSync(cache)) return [];
  // Newer installers first; older ones name the folders otherwise.
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const inside = {
    linux: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome', 'chrome-linux/chrome'],
    darwin: [`chrome-mac-arm64/${testing}`, `chrome-mac-x64/${testing}`, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'],
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  }[process.platform];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

function candidates() {
  const named = ['chromium', 'chromium-browser', 'google-chrome-for-testing'].flatMap(onPath);
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ...named,
      ...playwrightCache(),
    ];
  }
  if (process.platform === 'win32') {
    const folders = [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
    const installed = folders.flatMap((folder) => (folder ? [join(folder, 'Chromium', 'Application', 'chrome.exe')] : []));
    return [...installed, ...named, ...playwrightCache()];
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', ...named, ...playwrightCache()];
}

/**
 * The Chromium that tests and the demo drive: `CHROMIUM_PATH`, else the usual places, else undefined.
 * Branded Chrome (137 and later) and Edge are left out: they ignore `--load-extension`.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return candidates().find((path) => existsSync(path));
}
