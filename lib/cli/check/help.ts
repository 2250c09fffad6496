type Listed = { readonly name: string; readonly does: string };

/** What `countersign --help` prints. `others`: the commands beside `check`. */
export const checkHelp = (others: readonly Listed[]): string =>
  `Countersign checks a post for X against a department's rules, before it is posted.

  countersign check posts/            check every draft in a folder (.txt, .md, .csv, .tsv, .jsonl, .ndjson)
  countersign check "posts/*.txt"     check the files that match
  countersign check --text "Draft"    check one draft and print a report
  countersign check < draft.txt       the same, for a draft on standard input
  countersign check --json < drafts   check many: one JSON object a line in, one a line out
${others.map(({ name, does }) => `${`  countersign ${name}`.padEnd(38)}${does}`).join('\n')}

What is checked
  -t, --text TEXT        a draft; may be given several times
  --split HOW            how a text file becomes drafts: auto (a line of --- divides drafts, a line of === the posts
                         of a thread; else the file is one draft), line (one draft a line), none
  --column NAME          the column of a CSV file that holds the posts
  --stdin-filename NAME  what standard input is called, and so how it is read
  --allow-empty          a file without words is no error
  --no-gitignore         read files of a folder that .gitignore leaves out
  --config FILE          a file with settings, instead of the nearest countersign.config.yaml upwards; --no-config: none

By which rules
  -r, --rules PATH       a rule set file or folder instead of the starter rules
  --only ID,…            these rules alone; * stands for the rest of a name (hash/*)
  --skip ID,…            all but these rules
  --account HANDLE --language en|cy|other --modes ID,… --at 2026-11-23T09:00
                         what holds for every draft that does not say it itself

The report
  -f, --format NAME      stylish, compact, json, jsonl, sarif, junit, github, gitlab, markdown or html
  -o, --output FILE      write the report of the --format before it to a file
  --min-severity LEVEL   tell error, warning and suggestion, or only the worse (error: must fix, warning: should fix,
                         suggestion: consider)
  -q, --quiet            the same as --min-severity error
  --fail-on LEVEL        end with 1 from this severity on, or never; error unless given
  --max-warnings N       end with 1 when there are more should-fix hints
  --fix                  make the fixes that are certain, in .txt and .md files
  --fix-dry-run          show what --fix would change, and change nothing
  --json                 read lines like {"id": "1", "text": "Your draft", "context": {"account": "MyDept"}};
                         context may also have reply, quote, thread, media, poll, scheduledFor, now, modes and language
  -h, --help             show this
  --version              show the version

Exit codes: 0 nothing must be fixed, 1 something must be fixed, 2 error, 3 a fault of Countersign, 130 stopped.
Countersign sends nothing over the network.`;
