# case: a report of changed lines
# policy: script {"modules": {"difflib": null}}
# expect: value [['age: 30'], ['age: 31', 'mail: a@b'], 0.82]
import difflib
old = "name: Ann\nage: 30\ncity: Oslo".splitlines()
new = "name: Ann\nage: 31\ncity: Oslo\nmail: a@b".splitlines()
removed = [l[2:] for l in difflib.ndiff(old, new) if l.startswith("- ")]
added = [l[2:] for l in difflib.ndiff(old, new) if l.startswith("+ ")]
[removed, added, round(difflib.SequenceMatcher(None, "\n".join(old), "\n".join(new)).ratio(), 2)]
