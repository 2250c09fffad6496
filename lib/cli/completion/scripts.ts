/** A command as a shell completes it: its words, such as `rules test`, and its options with their hyphens. */
export type Completed = { readonly name: string; readonly options: readonly string[] };

/** The first words of all commands, and the second words after `rules`. */
const wordsOf = (commands: readonly Completed[]): { readonly first: string; readonly ofRules: string } => ({
  first: [...new Set(commands.map(({ name }) => name.split(' ')[0]!)), 'help'].join(' '),
  ofRules: commands
    .filter(({ name }) => name.startsWith('rules '))
    .map(({ name }) => name.slice('rules '.length))
    .join(' '),
});

const bash = (commands: readonly Completed[]): string => {
  const { first, ofRules } = wordsOf(commands);
  const cases = commands.map(({ name, options }) => `    '${name}') words='${options.join(' ')}' ;;`);
  return `# Completion of countersign for bash. Put it into ~/.bashrc: source <(countersign completion bash)
_countersign() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${first}' -- "$current"))
    return
  fi
  if [ "$command" = rules ]; then
    if [ "$COMP_CWORD" -eq 2 ]; then
      COMPREPLY=($(compgen -W '${ofRules}' -- "$current"))
      return
    fi
    command="rules \${COMP_WORDS[2]}"
  fi
  case "$current" in -*) ;; *) return ;; esac
  case "$command" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _countersign countersign`;
};

const zsh = (commands: readonly Completed[]): string => {
  const { first, ofRules } = wordsOf(commands);
  const cases = commands.map(({ name, options }) => `    '${name}') compadd -- ${options.join(' ')} ;;`);
  return `#compdef countersign
# Completion of countersign for zsh. Put it into ~/.zshrc, after compinit: source <(countersign completion zsh)
_countersign() {
  local command="\${words[2]}"
  if (( CURRENT == 2 )); then
    compadd -- ${first}
    return
  fi
  if [[ "$command" == rules ]]; then
    if (( CURRENT == 3 )); then
      compadd -- ${ofRules}
      return
    fi
    command="rules \${words[3]}"
  fi
  if [[ "\${words[CURRENT]}" != -* ]]; then
    _files
    return
  fi
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _countersign countersign`;
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const powershell = (commands: readonly Completed[]): string => {
  const { first, ofRules } = wordsOf(commands);
  const rows = commands.map(({ name, options }) => `    '${name}' = @(${quoted(options)})`);
  return `# Completion of countersign for PowerShell. Put it into your profile: countersign completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName countersign -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${rows.join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  if ($before.Count -le 1) { $words = @(${quoted(first.split(' '))}) }
  elseif ($before[1] -eq 'rules' -and $before.Count -eq 2) { $words = @(${quoted(ofRules.split(' '))}) }
  elseif ($wordToComplete -like '-*') {
    $command = if ($before[1] -eq 'rules') { "rules $($before[2])" } else { $before[1] }
    $words = $options[$command]
  }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`;
};

/** The scripts that complete commands and options, by the name of the shell. */
export const COMPLETION_SCRIPTS = { bash, zsh, powershell } as const;
