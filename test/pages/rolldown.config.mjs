import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page runs X's React, 18.2, beside the 19 of the extension; nothing but this workspace may see it. */
export default {
  input: here('./src/main.jsx'),
  platform: 'browser',
  resolve: { alias: { react: here('./node_modules/react'), 'react-dom': here('./node_modules/react-dom') } },
  transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
  output: { file: here('./dist/page.js'), format: 'iife', minify: true },
};
