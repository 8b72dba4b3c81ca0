# case: options of a command, described in two columns
# policy: script {"modules": {"textwrap": null}}
# expect: value ['--all   show everything,', '        including what is hidden', '        by default', '-v      say more']
import textwrap
options = {"--all": "show everything, including what is hidden by default", "-v": "say more"}
lines = []
for name, text in options.items():
    first, *rest = textwrap.wrap(text, 24)
    lines.append(f"{name:<8}{first}")
    lines += [" " * 8 + line for line in rest]
lines
