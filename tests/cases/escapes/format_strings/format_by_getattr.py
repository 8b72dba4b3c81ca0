# case: format fetched by getattr
# expect: raises AttributeError: __class__
getattr("{0.__class__}", "for" + "mat")(1)
