import{b as e}from"./part-IOK7MIJV.js";document.body.addEventListener("htmx:configRequest",t=>{let n=t.detail;n.headers["X-CSRF-Token"]=e()});
