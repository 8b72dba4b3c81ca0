# case: hashing tuples nested 100000 deep
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion or value "done"
# cpython: skip CPython's own stack ends here
x = ()
for i in range(100000):
    x = (x,)
hash(x)
"done"
