# case: a program may shadow a builtin for itself, and get it back by del
# expect: value ["mine", 3]
len = lambda x: "mine"
a = len("abc")
del len
[a, len("abc")]
