import common from './common.json';
import companies from './companies.json';
import links from './links.json';
import problems from './problems.json';
import session from './session.json';
import users from './users.json';
import validation from './validation.json';

export const messages = { common, companies, links, problems, session, users, validation };
