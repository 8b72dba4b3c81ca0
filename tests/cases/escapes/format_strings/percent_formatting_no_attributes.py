# case: `%` has no way to attributes
# expect: raises KeyError: 0.__class__
"%(0.__class__)s" % {}
