/** All routes, group by group. */
import type { Route } from '../http/route.ts';
import { aboutRoutes } from './about.ts';
import { BODY_ROUTES } from './bodies.ts';
import { CHANGE_ROUTES } from './changes.ts';
import { DIFF_ROUTES } from './diffs.ts';
import { EDITION_ROUTES } from './editions.ts';
import { ELIGIBLE_ROUTES } from './eligible.ts';
import { FACT_ROUTES } from './facts.ts';
import { ITEM_ROUTES } from './items.ts';
import { NOTICE_ROUTES } from './notices.ts';
import { SEARCH_ROUTES } from './search.ts';
import { SERVICE_ROUTES } from './services.ts';
import { SOURCE_ROUTES } from './source.ts';
import { WORK_ROUTES } from './works.ts';

export const ROUTES: readonly Route[] = [
  ...NOTICE_ROUTES,
  ...EDITION_ROUTES,
  ...SEARCH_ROUTES,
  ...SOURCE_ROUTES,
  ...ITEM_ROUTES,
  ...FACT_ROUTES,
  ...SERVICE_ROUTES,
  ...ELIGIBLE_ROUTES,
  ...WORK_ROUTES,
  ...BODY_ROUTES,
  ...DIFF_ROUTES,
  ...CHANGE_ROUTES,
  ...aboutRoutes(() => ROUTES),
];
