# case: a builtin in mathematical letters is the same builtin
# policy: expression
# expect: refused
𝐞𝐯𝐚𝐥("1 + 1")
