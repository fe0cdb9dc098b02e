import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useMe } from '@/api/get-me';
import { notifications } from '@/components/notifications/store';
import { useStore } from '@/components/store';
import { useSignedIn } from '@/features/session/session';
import { signInAddress } from '@/features/session/target';
import { loadLaterWords, suggestLanguage } from '@/i18n/i18n';
import { BreadcrumbsProvider, Breadcrumbs } from './breadcrumbs';
import { Navigation } from './navigation';
import { takeReason } from './query-client';
import { TopBar } from './top-bar';

/** Fetched with the first thing there is to tell. */
const Notifications = lazy(async () => {
  await loadLaterWords().catch(() => undefined);
  return { default: (await import('@/components/notifications/notifications')).Notifications };
});

/** The frame of every room behind the sign-in. Whoever is not signed in is led there, and back afterwards. */
export function Shell() {
  const signedIn = useSignedIn();
  const location = useLocation();
  if (!signedIn) {
    const notice = takeReason();
    // Signing out is a wish to be gone: no way back is offered then.
    const target = notice === 'signedOut' ? '/' : location.pathname + location.search;
    return <Navigate to={signInAddress(target)} replace state={{ notice }} />;
  }
  return (
    <BreadcrumbsProvider>
      <Frame />
    </BreadcrumbsProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const me = useMe().data;
  const language = me?.user.language;
  useEffect(() => {
    if (language) void suggestLanguage(language);
  }, [language]);
  const form = pathname.endsWith('/new');
  useEffect(() => void loadLaterWords().catch(() => undefined), []);
  const anything = useStore(notifications).length > 0 || me?.managing !== undefined;
  const [open, setOpen] = useState(window.innerWidth > 900);
  return (
    <>
      <TopBar />
      <AppLayoutToolbar
        headerSelector="#top-bar"
        toolsHide
        navigationWidth={240}
        navigation={<Navigation onNarrowFollow={() => setOpen(false)} />}
        navigationOpen={open}
        onNavigationChange={({ detail }) => setOpen(detail.open)}
        breadcrumbs={<Breadcrumbs />}
        notifications={
          anything && (
            <Suspense>
              <Notifications />
            </Suspense>
          )
        }
        stickyNotifications
        contentType={pathname === '/companies' ? 'table' : form ? 'form' : 'default'}
        maxContentWidth={form ? 880 : 1600}
        ariaLabels={{
          navigation: t('common.navigation'),
          navigationToggle: t('common.openNavigation'),
          navigationClose: t('common.closeNavigation'),
          notifications: t('common.notifications'),
        }}
        content={<Outlet />}
      />
    </>
  );
}
