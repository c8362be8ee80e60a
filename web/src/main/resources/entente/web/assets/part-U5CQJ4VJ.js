function c(n,t,o){let e=URL.createObjectURL(new Blob([o],{type:t})),r=document.createElement("a");r.href=e,r.download=n,r.click(),setTimeout(()=>URL.revokeObjectURL(e),1e3)}function s(n){return n.map(t=>t.map(i).join(",")).join(`
`)+`
`}function i(n){if(n===null)return"";if(typeof n=="number")return String(n);let t=/^[=+\-@\t\r]/.test(n)?"'"+n:n;return/[",\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}export{c as a,s as b};
