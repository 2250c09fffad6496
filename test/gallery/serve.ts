import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';

const root = import.meta.dirname;

/** Builds the gallery and serves it on this machine until `close` is called. */
export const serveGallery = async (): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const config: InlineConfig = { root, configFile: false, logLevel: 'warn', base: './', plugins: [react()] };
  const outDir = '../../node_modules/.cache/gallery';
  await build({ ...config, build: { outDir, emptyOutDir: true, minify: false } });
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery has no address');
  return { address, close: () => server.close() };
};
