# case: a walk inside the default of a lambda inside a comprehension's condition
# policy: expression
# expect: refused F201 line 1 column 33
[x for x in [1] if (lambda a=().__class__: a)()]
