/**
 * Everything the launcher looks like. `!important` on the host element wins over any rule of the page around, because
 * of two important declarations the one from inside a shadow tree counts; what is inside the tree, the page cannot reach.
 */
export const STYLES = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:auto 0 0 auto!important;width:0!important;height:0!important;z-index:2147483647!important;direction:ltr!important;color-scheme:light dark!important}
:host([data-direction=rtl]){direction:rtl!important}
*{box-sizing:border-box}
section{--fill-now:var(--fill);--mark-now:var(--mark)}
button{font:inherit;border:0;margin:0;padding:0;cursor:pointer;-webkit-tap-highlight-color:transparent}
svg{display:block;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.bubble{position:fixed;bottom:calc(20px + env(safe-area-inset-bottom));inset-inline-end:20px;width:64px;height:64px;border-radius:50%;background:var(--fill-now);color:var(--mark-now);box-shadow:0 0 0 1px rgb(0 0 0/.06),0 4px 12px rgb(0 0 0/.16),0 12px 32px rgb(0 0 0/.16);display:grid;place-items:center}
[data-side=start] .bubble,[data-side=start] .panel{inset-inline:20px auto}
.tag{position:fixed;bottom:calc(36px + env(safe-area-inset-bottom));inset-inline-end:96px;height:32px;padding:0 12px;border-radius:16px;background:#fff;color:#1d1c1a;font:500 14px/32px system-ui,sans-serif;white-space:nowrap;box-shadow:0 0 0 1px rgb(0 0 0/.06),0 4px 12px rgb(0 0 0/.16);pointer-events:none}
[data-side=start] .tag{inset-inline:96px auto}
.tag:empty,[data-hidden] .tag,[data-open] .tag{display:none}
.bubble svg{grid-area:1/1;width:28px;height:28px}
.bubble .down,[data-open] .bubble .talk{opacity:0;transform:scale(.6)}
[data-open] .bubble .down{opacity:1;transform:none}
button:focus-visible,a:focus-visible{outline:3px solid var(--fill-now);outline-offset:3px;box-shadow:0 0 0 3px #fff,0 0 0 7px #1d1c1a}
.dot{position:absolute;top:-2px;inset-inline-end:-2px;min-width:22px;height:22px;padding:0 6px;border-radius:11px;background:#c62a20;color:#fff;font:600 12px/22px system-ui,sans-serif;text-align:center;box-shadow:0 0 0 2px #fff}
.dot:empty,[data-hidden] .bubble,[data-open] .dot{display:none}
.say{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.panel{position:fixed;bottom:calc(100px + env(safe-area-inset-bottom));inset-inline-end:20px;width:400px;max-width:calc(100vw - 40px);height:704px;max-height:calc(100dvh - 120px);border-radius:16px;overflow:hidden;background:#fff;color:#1d1c1a;box-shadow:0 0 0 1px rgb(0 0 0/.08),0 8px 24px rgb(0 0 0/.16),0 24px 64px rgb(0 0 0/.2);visibility:hidden;opacity:0;transform:translateY(12px)}
[data-open] .panel{visibility:visible;opacity:1;transform:none}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;color-scheme:light dark;visibility:hidden}
[data-ready][data-open] iframe{visibility:visible}
.wait{position:absolute;inset:0;display:grid;place-items:center;padding:24px;text-align:center;font:400 16px/24px system-ui,sans-serif}
[data-ready] .wait{display:none}
.wait a{color:inherit}
.wait:not([data-failed]) a,.wait[data-failed] i{display:none}
.wait i{width:28px;height:28px;border-radius:50%;border:3px solid currentColor;border-inline-end-color:transparent;opacity:.4}
.wait button{position:absolute;top:8px;inset-inline-end:8px;width:44px;height:44px;border-radius:8px;background:none;color:inherit;display:grid;place-items:center}
.wait button svg{width:20px;height:20px}
@media(prefers-color-scheme:dark){section{--fill-now:var(--fill-dark);--mark-now:var(--mark-dark)}.tag{background:#232120;color:#eeece7}.panel{background:#191816;color:#eeece7;box-shadow:0 0 0 1px rgb(255 255 255/.14),0 8px 24px rgb(0 0 0/.5)}.dot{box-shadow:0 0 0 2px #191816}}
@media(prefers-reduced-motion:no-preference){
.bubble{animation:pop .2s cubic-bezier(.2,0,0,1)}
.bubble,.bubble svg{transition:transform .12s,opacity .12s}
.bubble:hover{transform:scale(1.05)}
.bubble:active{transform:scale(.96)}
.panel{transform-origin:bottom;transition:opacity .2s,transform .2s cubic-bezier(.2,0,0,1),visibility 0s .2s}
[data-open] .panel{transition-delay:0s}
.dot{animation:pop .2s}
.wait i{animation:turn .8s linear infinite}
@keyframes pop{from{opacity:0;transform:scale(.5)}}
@keyframes turn{to{transform:rotate(1turn)}}
}
@media(forced-colors:active){.bubble,.panel{border:2px solid}}
@media(max-width:480px),(max-height:480px){.tag{display:none}
.panel,[data-side=start] .panel{inset:var(--top,0px) 0 auto;width:100%;max-width:none;height:var(--height,100dvh);max-height:none;border-radius:0;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)}
iframe{position:static}
[data-open] .bubble{visibility:hidden}
}
@media print{:host{display:none!important}}
`;

/** Where the panel covers the whole window. */
export const PHONE = '(max-width:480px),(max-height:480px)';
