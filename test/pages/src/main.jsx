import { createRoot } from 'react-dom/client';
import { App } from './app.jsx';
import './model.js';
import { options } from './options.js';

/* X says its theme in the background of the body and the colour scheme of the root, and nowhere else that lasts. */
const BACKGROUNDS = { light: '#fff', dim: 'rgb(21, 32, 43)', dark: '#000' };
document.documentElement.lang = options.lang;
document.documentElement.style.colorScheme = options.theme === 'light' ? 'light' : 'dark';
document.body.style.backgroundColor = BACKGROUNDS[options.theme];
document.body.classList.add(options.theme);

createRoot(document.getElementById('react-root')).render(<App />);
