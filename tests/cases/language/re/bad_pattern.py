# case: a pattern with a mistake raises re.error, which tells where
# policy: script {"modules": {"re": null}}
# expect: value [('unterminated character set', 0, True), ('missing ), unterminated subpattern', 0, True), ('nothing to repeat', 0, True), ('min repeat greater than max repeat', 2, True), ("bad character in group name '1'", 4, True)]
import re
out = []
for pattern in ("[a-z", "(a", "*a", "a{2,1}", r"(?P<1>x)"):
    try:
        re.compile(pattern)
    except re.error as e:
        out.append((e.msg, e.pos, e.pattern == pattern))
out
