import{Xd as e}from"./part-Y2422S3Z.js";import"./part-FFW534VI.js";import"./part-AJJ3ULMT.js";export{e as default};
