import { createBrowserRouter } from 'react-router';
import { loadLaterWords } from '@/i18n/i18n';
import { ErrorPage } from './error-page';
import { Starting } from './starting';

/** Every room is a chunk of its own: what is not visited is not fetched. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: Starting,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({ Component: (await import('@/features/session/sign-in-page')).SignInPage }),
      },
      {
        path: '/forgot-password',
        lazy: async () => ({
          Component: (await import('@/features/passwords/forgot-password-page')).ForgotPasswordPage,
        }),
      },
      {
        path: '/invitation',
        lazy: async () => ({ Component: (await import('./rooms/invitation-room')).InvitationRoom }),
      },
      {
        path: '/email',
        lazy: async () => ({ Component: (await import('./rooms/email-room')).EmailRoom }),
      },
      {
        path: '/password',
        lazy: async () => ({ Component: (await import('./rooms/password-room')).PasswordRoom }),
      },
      {
        lazy: async () => ({ Component: (await import('./shell')).Shell }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./rooms/start-room')).StartRoom }) },
          {
            path: '/companies',
            lazy: async () => ({ Component: (await import('./rooms/companies-room')).CompaniesRoom }),
          },
          {
            path: '/manage',
            lazy: async () => {
              await loadLaterWords();
              return { Component: (await import('./rooms/manage-room')).ManageRoom };
            },
          },
          {
            path: '/companies/new',
            lazy: async () => ({
              Component: (await import('./rooms/create-company-room')).CreateCompanyRoom,
            }),
          },
          {
            path: '/companies/:companyId',
            lazy: async () => ({ Component: (await import('./rooms/company-room')).CompanyRoom }),
          },
          {
            path: '/companies/:companyId/users/new',
            lazy: async () => ({ Component: (await import('./rooms/create-user-room')).CreateUserRoom }),
          },
          {
            path: '/companies/:companyId/users/:userId',
            lazy: async () => ({ Component: (await import('./rooms/user-room')).UserRoom }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./rooms/not-found-room')).NotFoundRoom }),
          },
        ],
      },
    ],
  },
]);
