import { readFileSync } from 'node:fs';
import { readNotice } from './pipeline/read-notice.ts';
import { readMarkdown } from './pipeline/read/markdown.ts';
import { marksOf } from './pipeline/clean/markdown.ts';
for (const f of ['/tmp/f/a.md','/tmp/f/b.md']) { const src=readMarkdown(readFileSync(f));
 const n=await readNotice(src,{path:f,sha256:'0'.repeat(64),bytes:1});
 console.log(n.document.id,n.document.title,n.document.notice_title,n.document.doc_number,n.document.recipients,n.document.issuers,n.document.dates,n.document.layout,src.paragraphs, src.links.length);
 for (const i of n.items) console.log(i.number_raw,i.name,i.domain,i.aspect,Object.entries(i.fields).map(([k,v]:any)=>k+'='+v.label+':'+JSON.stringify(v.text)).join(' '), i.frequencies.length);
 console.log(n.claims.filter(c=>c[2]==='unclaimed').map(c=>src.text.slice(c[0],c[1])), n.warnings.map(w=>w.rule+':'+w.message).slice(0,12), n.repairs.filter(r=>r.removed.length>4).map(r=>r.removed));
 console.log(n.aspects.length,n.domains);
}
const N=100000;
for (const b of ['*','**a','[','![','`','<','<!--','<a ','\\','_a','|','| ','> ','- ','# ','1. ','&','~~','[a](','\n---\n','|a|b|\n|-|-|\n','a\n\n','a:','](','[a]: b\n','*a_','www.a.','a@b.','"[]']) { const t='# x\n\n'+b.repeat(Math.ceil(N/b.length)); const s=performance.now(); 
  const r = await Promise.resolve().then(()=>marksOf(t)).catch(e=>e.message); const ms=performance.now()-s; if(ms>800) console.log('BAIT',JSON.stringify(b),ms|0, typeof r==='string'?r:''); }
