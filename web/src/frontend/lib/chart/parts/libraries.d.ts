// Files of libraries that are named one by one have no types of their own.
declare module "echarts/lib/model/Series.js";
