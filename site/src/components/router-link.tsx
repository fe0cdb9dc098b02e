import Link, { type LinkProps } from '@cloudscape-design/components/link';
import { useNavigate } from 'react-router';

interface RouterLinkProps extends Pick<LinkProps, 'variant' | 'fontSize' | 'children' | 'ariaLabel'> {
  readonly to: string;
}

/** A link within the console: a click changes the page without loading it, anything else is the browser's. */
export function RouterLink({ to, ...props }: RouterLinkProps) {
  const navigate = useNavigate();
  return (
    <Link
      {...props}
      href={to}
      onFollow={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    />
  );
}
