# case: how to turn one text into another
# policy: script {"modules": {"difflib": null}}
# expect: value [[('delete', 'q', ''), ('equal', 'ab', 'ab'), ('replace', 'x', 'y'), ('equal', 'cd', 'cd'), ('insert', '', 'f')], (1, 0, 2), [(1, 0, 2), (4, 3, 2), (6, 6, 0)]]
import difflib
s = difflib.SequenceMatcher(a="qabxcd", b="abycdf")
m = s.find_longest_match(0, 6, 0, 6)
[[(tag, s.a[i1:i2], s.b[j1:j2]) for tag, i1, i2, j1, j2 in s.get_opcodes()], (m.a, m.b, m.size), [tuple(b) for b in s.get_matching_blocks()]]
