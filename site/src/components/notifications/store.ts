import type { ReactNode } from 'react';
import type { Problem } from '@/api/problem';
import { createStore } from '@/components/store';

export interface Notification {
  readonly id: string;
  readonly kind: 'success' | 'problem';
  readonly content: ReactNode | Problem;
}

/** How long a success stays, in milliseconds. Problems stay until dismissed. */
const SUCCESS_STAYS = 12_000;

/** What happened lately, newest first. It lives outside the pages so that it survives going to another one. */
export const notifications = createStore<readonly Notification[]>([]);

/** More than this would push the page out of sight. */
const SHOWN = 5;

let serial = 0;

function add(kind: Notification['kind'], content: Notification['content']): string {
  serial += 1;
  const id = `notification-${serial}`;
  notifications.set([{ id, kind, content }, ...notifications.get()].slice(0, SHOWN));
  return id;
}

export function notifySuccess(content: string): void {
  const id = add('success', content);
  setTimeout(() => dismissNotification(id), SUCCESS_STAYS);
}

export function notifyProblem(problem: Problem): void {
  // What has become of the session is told where one signs in again.
  if (problem.status !== 401) add('problem', problem);
}

export function dismissNotification(id: string): void {
  notifications.set(notifications.get().filter((notification) => notification.id !== id));
}

export function clearNotifications(): void {
  notifications.set([]);
}
