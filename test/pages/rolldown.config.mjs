import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page's policy allows no style elements, so its looks are a file of their own. */
const styles = {
  name: 'styles',
  buildStart() {
    this.addWatchFile(here('./src/page.css'));
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'page.css', source: await readFile(here('./src/page.css'), 'utf8') });
  },
};

export default {
  input: here('./src/main.jsx'),
  platform: 'browser',
  // Draft.js must meet X's React 18, not the React 19 of the extension itself.
  resolve: { alias: { react: here('./node_modules/react'), 'react-dom': here('./node_modules/react-dom') } },
  transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
  plugins: [styles],
  output: { dir: here('./dist'), entryFileNames: 'page.js', format: 'iife', minify: true },
};
