import '@cloudscape-design/global-styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeAccessTokensFrom } from '@/api/client';
import { startMode } from '@/components/mode/mode';
import { loadConfig } from '@/config/config';
import { sessionToken } from '@/features/session/session';
import { startI18n } from '@/i18n/i18n';
import { App } from './app';
import './app.css';

startMode();
takeAccessTokensFrom(sessionToken);
// Asked for beside the words and the first room, so that signing in or going on need not wait for it.
void loadConfig().catch(() => undefined);
await startI18n();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
