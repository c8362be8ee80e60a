import{a as e}from"./part-KEXDATM2.js";import"./part-AJJ3ULMT.js";document.body.addEventListener("htmx:configRequest",t=>{let n=t.detail;n.headers["X-CSRF-Token"]=e()});
