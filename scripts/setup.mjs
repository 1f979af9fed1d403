/**
 * Makes a fresh clone ready, under any Node from 18 on and with nothing installed: packages, a Chromium, a Chinese font.
 * `node scripts/setup.mjs [script.ts …arguments]` then runs the script under the Node of this project.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const nodeBinary = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Runs a command with its output shown; true when it ended well. */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows }).status === 0;
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** Whether every package of the lock file that this machine needs lies in node_modules with its locked version. */
function packagesAreFresh() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json')) || !existsSync(nodeBinary)) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  const locked = readJson('package-lock.json').packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const version = installed[path]?.version;
    return version === undefined ? Boolean(entry.optional || entry.devOptional || entry.peer) : version === entry.version;
  });
}

function setUpPackages() {
  if (packagesAreFresh()) return;
  console.log('Packages are missing or differ from package-lock.json: installing them.');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    stop('npm ci failed (its message is above). Check the network and the npm registry, then run this command again.');
  }
  if (!existsSync(nodeBinary)) {
    stop(
      'The package "node" came without its binary: its install script did not run. Allow install scripts (npm config set ignore-scripts false), then run npm ci again.',
    );
  }
}

const isRoot = () => process.getuid?.() === 0;
const hasCommand = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
const canInstall = () => process.platform === 'linux' && isRoot() && hasCommand('apt-get');

function aptInstall(packages) {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function setUpChromium() {
  if (findChromium()) return;
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH names "${process.env.CHROMIUM_PATH}", which does not exist.`);
  if (canInstall() && aptInstall(['chromium', 'fonts-noto-cjk']) && findChromium()) return;
  const how = {
    linux:
      'Install it (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk; Fedora: sudo dnf install chromium google-noto-sans-cjk-fonts)',
    darwin: 'Install it (npx playwright-core install chromium)',
    win32: 'Install it (npx playwright-core install chromium)',
  }[process.platform];
  stop(
    `No Chromium was found. ${how ?? 'Install it'}, or set CHROMIUM_PATH to its program file. ` +
      'Branded Google Chrome (137 and later) and Edge do not serve: they ignore --load-extension. Chromium and Chrome for Testing do.',
  );
}

/** Without a Chinese font the screenshots show boxes; the tests run all the same. */
function setUpChineseFont() {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
  if (canInstall() && aptInstall(['fonts-noto-cjk', 'fontconfig'])) return;
  console.warn(
    'No Chinese font was found: screenshots will show boxes. Install one (Debian, Ubuntu: sudo apt-get install fonts-noto-cjk).',
  );
}

/** Ctrl+C reaches the script by itself, a plain kill is passed on; either way it ends what it started, so wait for it. */
function runScript([script, ...args]) {
  const child = spawn(nodeBinary, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

setUpPackages();
setUpChromium();
setUpChineseFont();
if (process.argv.length > 2) runScript(process.argv.slice(2));
