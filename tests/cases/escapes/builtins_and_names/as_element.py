# case: and as an element, a key, a value or a comparison
# expect: refused F205 line 1 column 2, F205 line 2 column 2, F205 line 3 column 2, F205 line 4 column 2, F205 line 5 column 5, F205 line 6 column 3, F205 line 7 column 1, F205 line 8 column 5, F205 line 9 column 2, F205 line 10 column 1, F205 line 11 column 6, F205 line 12 column 3
[eval]
(exec,)
{compile}
{open: 1}
{1: input}
x[globals]
locals == 1
not vars
-dir
id if 1 else 2
1 if memoryview else 2
[*breakpoint]
