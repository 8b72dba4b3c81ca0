# case: Jinja2, CVE-2025-27516: a filter fetches `format` past the check of attribute syntax
# expect: raises AttributeError: 'function' object has no attribute '__init__'
f = getattr("{0.__init__.__globals__}", "format")
f(lambda: 1)
