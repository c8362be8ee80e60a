import{Xd as e}from"./part-7TK65D7L.js";import"./part-D32SC3FL.js";import"./part-AJJ3ULMT.js";export{e as default};
