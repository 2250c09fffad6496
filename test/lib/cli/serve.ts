import { runCommand } from '../../../lib/cli/run-command.ts';

/**
 * Runs command lines that arrive as messages, one after the other, in one process, and answers with what each wrote and
 * its exit code: to start a process for each takes far longer than to run it.
 */
const capture = (stream: NodeJS.WriteStream): { readonly text: () => string; readonly release: () => void } => {
  const write = stream.write.bind(stream);
  const parts: string[] = [];
  stream.write = ((chunk: string | Uint8Array) => {
    parts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  }) as typeof stream.write;
  return { text: () => parts.join(''), release: () => void (stream.write = write) };
};

process.on('message', async (args: readonly string[]) => {
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  const code = await runCommand(args);
  [out, err].forEach(({ release }) => release());
  process.send!({ code, out: out.text(), err: err.text() });
});
