export const THEME_KEY = 'baton-theme';
export const NAV_KEY = 'baton-nav';

/** Applies the remembered theme and navigation width before anything is painted, so that neither flashes. */
export const BEFORE_PAINT = `try{var d=document.documentElement.dataset,t=localStorage.getItem('${THEME_KEY}'),n=localStorage.getItem('${NAV_KEY}');if(t==='light'||t==='dark')d.theme=t;if(n==='collapsed')d.nav=n}catch(e){}`;
