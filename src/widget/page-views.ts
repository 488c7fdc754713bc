/** Later than routers need to set the title of a page they have just shown. */
const SETTLE_MS = 300;

export const currentPage = () => ({
  url: location.href.slice(0, 2_000),
  title: document.title.slice(0, 300),
});

const addressOf = () => location.pathname + location.search;

/**
 * Calls back for every further page of a single-page app. Redirects count once, and what stands behind `#` is the same
 * page. @returns ends it
 */
export function watchPages(onPage: () => void): () => void {
  let shown = addressOf();
  let timer = 0;
  const moved = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (addressOf() === shown) return;
      shown = addressOf();
      onPage();
    }, SETTLE_MS);
  };
  const stopWatching = 'navigation' in window ? watchNavigation(moved) : watchHistory(moved);
  return () => {
    clearTimeout(timer);
    stopWatching();
  };
}

function watchNavigation(moved: () => void): () => void {
  navigation.addEventListener('currententrychange', moved);
  return () => navigation.removeEventListener('currententrychange', moved);
}

/**
 * Browsers without the Navigation API tell of `back` only, so the two calls that routers make are listened to. They stay
 * wrapped, since somebody else may have wrapped them again meanwhile.
 */
function watchHistory(moved: () => void): () => void {
  let isWatching = true;
  const tell = () => {
    if (isWatching) moved();
  };
  const { pushState, replaceState } = history;
  history.pushState = function (...all) {
    pushState.apply(this, all);
    tell();
  };
  history.replaceState = function (...all) {
    replaceState.apply(this, all);
    tell();
  };
  window.addEventListener('popstate', tell);
  return () => {
    isWatching = false;
    window.removeEventListener('popstate', tell);
  };
}
