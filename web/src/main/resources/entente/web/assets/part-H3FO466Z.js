import{a as e,b as l}from"./part-P6OGI4Q7.js";function c(t,r){let i=t.flatMap((n,a)=>[...n].map((g,h)=>g==="1"?l`<rect x=${h} y=${a} width="1" height="1" class="qr-ink"></rect>`:null));return e`<svg viewBox="0 0 ${t.length} ${t.length}" class="qr" role="img" aria-label=${r}>
    <rect width=${t.length} height=${t.length} class="qr-paper"></rect>${i}</svg>`}export{c as a};
