function t(){return document.querySelector('meta[name="csrf-token"]')?.content??""}document.body.addEventListener("htmx:configRequest",e=>{let n=e.detail;n.headers["X-CSRF-Token"]=t()});
