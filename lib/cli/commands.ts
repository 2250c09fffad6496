import type { Command } from './define-command.ts';

/** A command: its name, the word before that if there is one, and how it is loaded. */
type Row = { readonly group: 'rules' | null; readonly name: string; readonly load: () => Promise<Command> };

/** What is listed beside `check`. */
const GROUPS = [
  { name: 'rules', does: 'create, test, compare, sign and publish a rule set' },
  { name: 'config', does: 'print the settings that hold here, and where each comes from' },
  { name: 'completion', does: 'print a script with which a shell completes commands and options' },
] as const;

/**
 * Every command, in the order in which a department needs them. Each is loaded on demand, because the YAML parser loads
 * slowly.
 */
export const COMMANDS: readonly Row[] = [
  { group: null, name: 'check', load: async () => (await import('./check/command.ts')).createCheck(GROUPS) },
  { group: null, name: 'config', load: async () => (await import('./config/command.ts')).config },
  {
    group: null,
    name: 'completion',
    load: async () => (await import('./completion/command.ts')).createCompletion(COMMANDS),
  },
  { group: 'rules', name: 'init', load: async () => (await import('./rules/init.ts')).init },
  { group: 'rules', name: 'validate', load: async () => (await import('./rules/validate.ts')).validate },
  { group: 'rules', name: 'test', load: async () => (await import('./rules/test.ts')).test },
  { group: 'rules', name: 'explain', load: async () => (await import('./rules/explain.ts')).explain },
  { group: 'rules', name: 'diff', load: async () => (await import('./rules/diff.ts')).diff },
  { group: 'rules', name: 'bundle', load: async () => (await import('./rules/bundle.ts')).bundle },
  { group: 'rules', name: 'keygen', load: async () => (await import('./rules/keygen.ts')).keygen },
  { group: 'rules', name: 'sign', load: async () => (await import('./rules/sign.ts')).sign },
  { group: 'rules', name: 'verify', load: async () => (await import('./rules/verify.ts')).verify },
  { group: 'rules', name: 'policy', load: async () => (await import('./rules/policy.ts')).policy },
];

/** The command of this name, or undefined. */
export const findCommand = (group: Row['group'], name: string | undefined): Row | undefined =>
  COMMANDS.find((row) => row.group === group && row.name === name);
