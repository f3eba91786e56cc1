// @ts-check
require_glob("./providers/", true);
require_glob("./macros/", false);
require_glob("./domains/", true);
