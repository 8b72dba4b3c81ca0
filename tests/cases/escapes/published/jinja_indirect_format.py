# case: Jinja2, CVE-2024-56326: a reference to str.format is passed on and called by another function
# policy: expression
# inputs: {"user": "x"}
# expect: raises AttributeError: 'str' object has no attribute '__class__'
list(map("{0.__class__}".format, [user]))
