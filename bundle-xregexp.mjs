/** XRegExp as the bundle has it: from its source. The package's own file bears polyfills and tables that cost 20 ms at every start. */
import XRegExp from 'xregexp/src/xregexp.js';
import build from 'xregexp/src/addons/build.js';
import base from 'xregexp/src/addons/unicode-base.js';
import categories from 'xregexp/src/addons/unicode-categories.js';
import scripts from 'xregexp/src/addons/unicode-scripts.js';

for (const addon of [build, base, categories, scripts]) addon(XRegExp);

export default XRegExp;
