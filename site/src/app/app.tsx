import { I18nProvider, type I18nProviderProps } from '@cloudscape-design/components/i18n';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { cloudscapeMessages } from '@/i18n/cloudscape';
import { currentLanguage } from '@/i18n/i18n';
import { queryClient } from './query-client';
import { router } from './router';

export function App() {
  useTranslation();
  const language = currentLanguage();
  const [messages, setMessages] = useState<I18nProviderProps.Messages[]>([]);
  useEffect(() => {
    let current = true;
    void cloudscapeMessages(language).then((loaded) => {
      if (current) setMessages([loaded]);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return (
    <I18nProvider locale={language} messages={messages}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
