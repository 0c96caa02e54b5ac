import fs from "node:fs";
import { drawChart, closeCharts } from "./src/charts/draw-chart.ts";
import { readText } from "./src/words/words.ts";
const C={work:"#2563eb",team:"#16a34a",home:"#e11d8f",sun:"#facc15"};
const e=(title,from,to,color,o={})=>({title,place:null,from,to,isAllDay:false,color,state:"on",...o});
const entries=[
 e("Stand-up","2026-12-07T09:00","2026-12-07T09:15",C.team),e("Stand-up","2026-12-08T09:00","2026-12-08T09:15",C.team),e("Stand-up","2026-12-09T09:00","2026-12-09T09:15",C.team),e("Stand-up","2026-12-10T09:00","2026-12-10T09:15",C.team),e("Stand-up","2026-12-11T09:00","2026-12-11T09:15",C.team),
 e("Quarterly review","2026-12-09T10:00","2026-12-09T12:00",C.work,{place:"Room Matterhorn"}),
 e("Lunch with Rossi","2026-12-09T12:30","2026-12-09T13:30",C.home,{place:"Kornhaus"}),
 e("Budget 2027","2026-12-07T10:00","2026-12-07T11:30",C.work),e("Interview: Designer","2026-12-07T11:00","2026-12-07T12:00",C.sun),e("Call Milano","2026-12-07T11:15","2026-12-07T12:15",C.team),
 e("Workshop onboarding with the new colleagues","2026-12-08T13:00","2026-12-08T16:30",C.work,{place:"Lausanne"}),
 e("Dentist","2026-12-10T14:00","2026-12-10T15:00",C.home,{state:"off"}),
 e("Send offer","2026-12-10T16:00","2026-12-10T16:30",C.sun,{state:"done"}),
 e("A","2026-12-11T13:00","2026-12-11T14:00",C.work),e("B","2026-12-11T13:00","2026-12-11T14:00",C.team),e("C","2026-12-11T13:00","2026-12-11T14:00",C.home),e("D","2026-12-11T13:10","2026-12-11T14:00",C.sun),e("E","2026-12-11T13:30","2026-12-11T14:30",C.sun),
 e("Trade fair Zürich","2026-12-09","2026-12-12",C.team,{isAllDay:true}),e("Anna on holiday","2026-12-07","2026-12-09",C.sun,{isAllDay:true}),e("Birthday Élise","2026-12-11","2026-12-12",C.home,{isAllDay:true}),
 e("Concert","2026-12-12T19:30","2026-12-12T22:00",C.home,{place:"Victoria Hall"}),
];
const base={kind:"agenda",now:"2026-12-09T11:20",work:{from:480,to:1080,days:[1,2,3,4,5]},legend:[{label:"Work",color:C.work},{label:"Team calendar",color:C.team},{label:"Private",color:C.home},{label:"Tasks",color:C.sun}],entries};
const more=[]; for(let i=0;i<260;i++){const d=new Date(Date.UTC(2026,0,1)+((i*i*7919)%365)*864e5).toISOString().slice(0,10); more.push(e("x",d+"T10:00",d+"T11:00",C.work));}
const all={week:{...base,period:"week",title:"7 – 13 December 2026",first:"2026-12-07",count:7},
 day:{...base,period:"day",title:"Wednesday, 9 December 2026",first:"2026-12-09",count:1},
 month:{...base,period:"month",title:"December 2026",first:"2026-11-30",count:35},
 year:{...base,period:"year",title:"2026",first:"2026-01-01",count:365,entries:more},
 planning:{...base,period:"planning",title:"7 – 20 December 2026",first:"2026-12-07",count:14}};
const loc=process.argv[2]??"en-GB";
for(const [k,a] of Object.entries(all)){const t=performance.now();const png=await drawChart(a,(x)=>readText(x,{locale:loc,zone:"Europe/Zurich",now:0}),loc);fs.writeFileSync(`/tmp/cal/${k}.png`,png);console.log(k,png.length,(performance.now()-t).toFixed(0));}
await closeCharts();
