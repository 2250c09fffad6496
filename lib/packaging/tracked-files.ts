import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files that belong to the project, and what stands in its folder beside them. */
export type TrackedFiles = {
  /** Paths from the folder, with slashes. */
  readonly files: readonly string[];
  /** What git says of changed and untracked files, a line each. Empty where the tree is clean. */
  readonly changes: readonly string[];
};

/** What is made here, where no git tells. */
const MADE_HERE: ReadonlySet<string> = new Set(['node_modules', '.output', '.wxt', 'screenshots']);

/**
 * What git tracks in this folder. Where it is no repository, as with the sources that a store's reviewer unpacks, all
 * files but those that are made here.
 */
export const trackedFiles = (root: string): TrackedFiles => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  if (!isInRepository(git)) return { files: filesBelow(root), changes: [] };
  return {
    // A tracked file that was deleted is a change.
    files: git('ls-files', '-z')
      .split('\0')
      .filter((file) => file !== '' && existsSync(join(root, file))),
    changes: git('status', '--porcelain', '--untracked-files=all', '--', '.').split('\n').filter(Boolean),
  };
};

/** Asks git, because the project may stand in a folder of a larger repository. */
const isInRepository = (git: (...args: readonly string[]) => string): boolean => {
  try {
    return git('rev-parse', '--is-inside-work-tree').trim() === 'true';
  } catch {
    return false;
  }
};

const filesBelow = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !MADE_HERE.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
            .filter((below) => below.isFile() && !below.parentPath.includes('node_modules'))
            .map((below) =>
              join(below.parentPath, below.name)
                .slice(root.length + 1)
                .replaceAll('\\', '/'),
            )
        : [entry.name],
    )
    .toSorted();
