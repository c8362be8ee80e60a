// Cuts the charts' library into bundles: what every chart needs, here.
export * from "echarts/core";
