# case: a builtin in mathematical letters is the same builtin
# policy: expression
# expect: refused F205 line 1 column 1
𝐞𝐯𝐚𝐥("1 + 1")
