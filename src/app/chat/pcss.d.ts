declare module '*.pcss' {
  /** The stylesheet as text, made by runtime/stylesheets/css-text-loader.mjs. */
  const css: string;
  export default css;
}
