# case: and in each part of a comprehension
# expect: refused F205 line 1 column 2, F205 line 1 column 16, F205 line 2 column 31, F205 line 3 column 2, F205 line 3 column 8
[eval for x in exec]
[x for x in [] for y in [] if compile]
{open: vars for x in []}
