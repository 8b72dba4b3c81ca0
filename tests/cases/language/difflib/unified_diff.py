# case: what changed between two texts
# policy: script {"modules": {"difflib": null}}
# expect: value [['--- old\n', '+++ new\n', '@@ -1,3 +1,4 @@\n', ' one\n', '-two\n', '+2\n', ' three\n', '+four\n'], ['- a', '+ b'], ['*** 1 ****\n', '! a\n', '--- 1 ----\n', '! b\n']]
import difflib
a = ["one\n", "two\n", "three\n"]
b = ["one\n", "2\n", "three\n", "four\n"]
[list(difflib.unified_diff(a, b, "old", "new")), list(difflib.ndiff(["a"], ["b"])), list(difflib.context_diff(["a\n"], ["b\n"], n=0))[3:]]
