import { render } from 'preact';
import { Studio } from './page/studio-page.tsx';

const root = document.getElementById('studio');
if (root !== null) render(<Studio />, root);
