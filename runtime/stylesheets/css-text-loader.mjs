import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/**
 * Makes a stylesheet the text of a module, for pages that bring their styles with their HTML: nothing is painted before a
 * linked stylesheet has come.
 */
export default async function cssText(source) {
  const done = this.async();
  try {
    const { css, messages } = await postcss([tailwind({ optimize: { minify: true } })]).process(source, {
      from: this.resourcePath,
    });
    for (const message of messages) {
      if (message.type === 'dependency') this.addDependency(message.file);
      if (message.type === 'dir-dependency') this.addContextDependency(message.dir);
    }
    done(null, `export default ${JSON.stringify(css)};`);
  } catch (error) {
    done(error);
  }
}
