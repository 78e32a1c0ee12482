import './page.css';

const files = import.meta.glob<void>('./themes/*.css', { eager: true });

/** The example themes of towns: a file of this folder each, with a class of the same name. */
export const townThemes = Object.keys(files).map((path) => path.replace(/^.*\/(.*)\.css$/, '$1'));

/** All looks that a story can have; the class is `theme-` and the name. */
export const themes: readonly string[] = ['plain', ...townThemes, 'dark', 'contrast'];
