import problems from './inner-problems.json';
import manage from './manage.json';

/** Words that no first page needs, see `loadLaterWords`; problems here cannot come up before signing in. */
export const later = { manage, problems };
