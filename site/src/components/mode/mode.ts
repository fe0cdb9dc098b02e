import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { createStore } from '@/components/store';

/** What the user chose; `system` follows the device. */
export type ModeChoice = 'light' | 'dark' | 'system';

const STORAGE_KEY = 'gatehouse.mode';
const device = window.matchMedia('(prefers-color-scheme: dark)');

function storedMode(): ModeChoice {
  const stored = localStorage.getItem(STORAGE_KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export const mode = createStore<ModeChoice>(storedMode());

export function isDark(): boolean {
  const choice = mode.get();
  return choice === 'dark' || (choice === 'system' && device.matches);
}

function apply(): void {
  applyMode(isDark() ? Mode.Dark : Mode.Light);
}

/** Before the first paint, and whenever the device changes between day and night. */
export function startMode(): void {
  apply();
  device.addEventListener('change', apply);
}

export function chooseMode(choice: ModeChoice): void {
  localStorage.setItem(STORAGE_KEY, choice);
  mode.set(choice);
  apply();
}
