/** A picture of our own for the examples. */
export const sampleDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900">
<rect width="1600" height="900" fill="#dfe7ea"/><circle cx="1290" cy="190" r="90" fill="#f4d9a0"/>
<path d="M0 700h1600v200H0z" fill="#c9bfa6"/><path d="M0 720h1600" stroke="#b3a88d" stroke-width="6"/>
<g fill="#8a5a44"><path d="M470 330h660v390H470z"/></g><path d="M430 340 800 170l370 170z" fill="#4c5a66"/>
<path d="M760 90h80v120h-80z" fill="#8a5a44"/><path d="M745 95 800 30l55 65z" fill="#4c5a66"/>
<g fill="#f3ecdc"><path d="M540 400h70v110h-70zM680 400h70v110h-70zM850 400h70v110h-70zM990 400h70v110h-70zM540 560h70v90h-70zM990 560h70v90h-70z"/></g>
<path d="M740 560h120v160H740z" fill="#38454f"/>
<g fill="#5d7f62"><circle cx="260" cy="560" r="110"/><circle cx="1370" cy="570" r="95"/><circle cx="150" cy="600" r="80"/></g>
<g fill="#5b4636"><path d="M248 640h24v90h-24zM1358 640h24v90h-24z"/></g>
</svg>
`
