import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../../lib/cli/commands.ts';
import { COMPLETION_SCRIPTS } from '../../../../lib/cli/completion/scripts.ts';

const commands = await Promise.all(
  COMMANDS.map(async ({ group, name, load }) => ({
    name: group === null ? name : `${group} ${name}`,
    options: Object.keys((await load()).options).map((option) => `--${option}`),
  })),
);

/** What bash would offer for the last of these words. */
const offeredFor = (...words: readonly string[]): readonly string[] => {
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `${COMPLETION_SCRIPTS.bash(commands)}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _countersign; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      'countersign',
      ...words,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
};

test('bash completes every command and every option', () => {
  expect(offeredFor('')).toEqual(['check', 'config', 'completion', 'rules', 'help']);
  expect(offeredFor('rules', '')).toEqual(COMMANDS.flatMap(({ group, name }) => (group === 'rules' ? [name] : [])));
  for (const { name, options } of commands) expect(offeredFor(...name.split(' '), '--')).toEqual(options);
  expect(offeredFor('rules', 'test', '--po')).toEqual(['--posts']);
  // The shell itself completes files.
  expect(offeredFor('check', 'po')).toEqual([]);
});

test.each(['zsh', 'powershell'] as const)('the script for %s names every command and every option', (shell) => {
  const script = COMPLETION_SCRIPTS[shell](commands);
  for (const { name, options } of commands) {
    expect(script).toContain(`'${name}'`);
    for (const option of options) expect(script).toContain(option);
  }
});
