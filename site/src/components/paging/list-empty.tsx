import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';

interface ListEmptyProps {
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
}

/** What a list shows when there is nothing to show, with the way out. */
export function ListEmpty({ title, text, action }: ListEmptyProps) {
  return (
    <Box textAlign="center" padding={{ vertical: 'l' }}>
      <SpaceBetween size="s">
        <div>
          <Box variant="strong" color="inherit">
            {title}
          </Box>
          <Box color="text-body-secondary">{text}</Box>
        </div>
        {action}
      </SpaceBetween>
    </Box>
  );
}
