/*
 * What a test may ask of pastes that no person made: an editor may refuse them, or take them late. The usual one takes
 * them at once.
 */
let asked = { mode: 'take' };
let trusted = true;
addEventListener('paste', ({ isTrusted }) => (trusted = isTrusted), true);

window.__setPastes = ({ mode, after = 300 }) => (asked = { mode, after });

/** @param take puts in the text of the paste that is being handled */
export const receive = (take) => {
  if (trusted || asked.mode === 'take') take();
  else if (asked.mode === 'late') setTimeout(take, asked.after);
};
