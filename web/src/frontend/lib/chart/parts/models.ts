// Cuts the charts' library into bundles: the models of series and their data, here.
export { default } from "echarts/lib/model/Series.js";
