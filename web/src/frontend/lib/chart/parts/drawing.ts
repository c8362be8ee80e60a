// Cuts the charts' library into bundles: what it draws with, here.
export * from "zrender/lib/zrender.js";
