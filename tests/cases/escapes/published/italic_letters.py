# case: jails that look at the text: a builtin and an attribute in italic letters
# expect: refused F205 line 1 column 1, F201 line 2 column 4
𝘦𝘷𝘢𝘭("1")
().__𝘤𝘭𝘢𝘴𝘴__
