/** All routes, group by group. */
import type { Route } from '../http/route.ts';
import { aboutRoutes } from './about.ts';
import { FACT_ROUTES } from './facts.ts';
import { ITEM_ROUTES } from './items.ts';
import { NOTICE_ROUTES } from './notices.ts';

export const ROUTES: readonly Route[] = [
  ...NOTICE_ROUTES,
  ...ITEM_ROUTES,
  ...FACT_ROUTES,
  ...aboutRoutes(() => ROUTES),
];
