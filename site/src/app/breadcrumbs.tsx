import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

const NOTHING: readonly Crumb[] = [];
const Trail = createContext<readonly Crumb[]>(NOTHING);
const SetTrail = createContext<(trail: readonly Crumb[]) => void>(() => undefined);

export function BreadcrumbsProvider({ children }: { readonly children: ReactNode }) {
  const [trail, setTrail] = useState(NOTHING);
  return (
    <SetTrail value={setTrail}>
      <Trail value={trail}>{children}</Trail>
    </SetTrail>
  );
}

/** Told by each room: the way to it, itself last. Names that are still on their way are left out. */
export function useBreadcrumbs(crumbs: readonly (Crumb | undefined)[]): void {
  const setTrail = useContext(SetTrail);
  const key = JSON.stringify(crumbs.filter((crumb) => crumb !== undefined));
  useEffect(() => {
    setTrail(JSON.parse(key) as readonly Crumb[]);
    return () => setTrail(NOTHING);
  }, [key, setTrail]);
}

export function Breadcrumbs() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const trail = useContext(Trail);
  if (trail.length < 2) return null;
  return (
    <BreadcrumbGroup
      items={trail}
      ariaLabel={t('common.breadcrumbs')}
      onFollow={(event) => {
        event.preventDefault();
        void navigate(event.detail.href);
      }}
    />
  );
}
