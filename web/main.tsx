/** Where the reader starts: styles, theme, keys, addresses, the study's head, then the page. */
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/type.css';
import './styles/frame.css';
import './styles/marks.css';
import './styles/kinds.css';
import './styles/lists.css';
import './styles/glance.css';
import './styles/article.css';
import './styles/margin.css';
import './styles/thread.css';
import './styles/grid.css';
import './styles/drawn.css';
import './styles/witnesses.css';
import './styles/pair.css';
import './styles/search.css';
import './styles/ledger.css';
import './styles/keys.css';
import './styles/folded.css';
import './styles/phone.css';
import './styles/phone-lists.css';
import './styles/print.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { startKeys } from './live/keys.ts';
import { startRouter } from './live/router.ts';
import { startStudy } from './live/study.ts';
import { startTheme } from './live/theme.ts';

startTheme();
startRouter();
startKeys();
startStudy();

const root = document.getElementById('reader');
if (root) render(<App />, root);
